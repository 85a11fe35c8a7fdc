// Builds of one source: `dist/episode-card.js` for script tags, one file with lazy chunks beside it that import nothing of
// it; the same as one file, a module and a classic script; `dist/esm/`, unbundled modules for bundlers and Node, with lit and
// zod left to the application; and, each in one file that needs nothing but Node, `dist/cli/episode-card.js`, the authoring
// command, and `dist/render/index.js`, which draws cards on a server.
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import { compactMessages } from './.config/build/compact-messages.mjs';
import { fitLit, hideLit } from './.config/build/fit-lit.mjs';
import { explainShortly, wrapClassic } from './.config/build/self-contained.mjs';
import { standaloneChunks } from './.config/build/standalone-chunks.mjs';

const resolve = () => nodeResolve({ exportConditions: ['production', 'default'] });
const typescript = () => esbuild({ tsconfig: './tsconfig.json', target: 'es2022' });

// Of the libraries' own making, and harmless; every other warning fails the build.
const KNOWN = { INVALID_ANNOTATION: /zod/, CIRCULAR_DEPENDENCY: /zod/, THIS_IS_UNDEFINED: /ssr-dom-shim/ };
function onwarn({ code, id, ids, message }) {
  if (KNOWN[code]?.test(`${id ?? ''}${ids ?? ''}${message}`)) return;
  throw new Error(`${code}: ${message}`);
}

const minify = () => terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { ascii_only: true, comments: false } });

const templates = () =>
  htmlLiterals({
    include: ['src/views/**', 'src/styles/**'],
    failOnError: true,
    options: {
      minifyOptions: {
        keepClosingSlash: true,
        conservativeCollapse: true,
        collapseWhitespace: true,
        caseSensitive: true,
        removeComments: true,
        minifyCSS: true,
        removeEmptyAttributes: false,
      },
    },
  });

const copied = (from, fileName) => ({
  name: 'copied',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: readFileSync(from) });
  },
});

const scriptTag = {
  input: { 'episode-card': 'src/define.ts' },
  plugins: [standaloneChunks(), resolve(), templates(), compactMessages(), typescript(), fitLit(), minify()],
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => `chunks/${name.replace(/\?.*/, '').replace(/\.ts$/, '')}-[hash:6].js`,
  },
};

const selfContained = {
  input: 'src/define.ts',
  plugins: [explainShortly(), resolve(), templates(), compactMessages(), typescript(), fitLit()],
  onwarn,
  output: [
    { file: 'dist/episode-card.all.js', format: 'es', inlineDynamicImports: true, plugins: [minify()] },
    { file: 'dist/episode-card.classic.js', format: 'es', inlineDynamicImports: true, plugins: [wrapClassic(), minify()] },
  ],
};

/** The page for frames, its script, and the one for the page around it. */
const embed = [
  ['frame', 'embed'],
  ['host', 'embed-host'],
].map(([from, to]) => ({
  input: `src/embed/${from}.ts`,
  plugins: [typescript(), to === 'embed' && copied('src/embed/embed.html', 'embed.html'), minify()],
  onwarn,
  output: { file: `dist/${to}.js`, format: 'iife' },
}));

const modules = {
  // Behind the doors: what scores outlines, and what writes head tags on demo/generator.html.
  input: ['src/index.ts', 'src/define.ts', 'src/episode/schema.ts', 'src/episode/outline/parse-notes.ts', 'src/render/discovery-html.ts'],
  external: [/^lit(\/|$)/, /^zod(\/|$)/],
  plugins: [resolve(), typescript()],
  onwarn,
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ name }) => `${name.replace(/node_modules/g, 'vendor')}.js`,
  },
};

const command = {
  input: { 'episode-card': 'src/cli/main.ts' },
  external: [/^node:/],
  plugins: [nodeResolve({ exportConditions: ['node', 'production', 'default'] }), typescript(), minify()],
  onwarn,
  output: {
    dir: 'dist/cli',
    format: 'es',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    banner: '#!/usr/bin/env node',
  },
};

/** Draws cards in Node, and says their style sheet. */
const render = {
  input: { index: 'src/render/render-card.ts' },
  external: [/^node:/],
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production', 'default'] }),
    templates(),
    compactMessages(),
    typescript(),
    hideLit(),
    minify(),
  ],
  onwarn,
  output: { dir: 'dist/render', format: 'es', entryFileNames: '[name].js', inlineDynamicImports: true },
};

export default [scriptTag, selfContained, ...embed, modules, command, render];
