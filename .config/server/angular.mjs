/**
 * Angular's own compilers, as an application's build has them: ahead of time for a page, and the linker for what npm brings. Called by
 * frameworks.mjs, and by the test that sees what does not compile.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createCompilerHost, performCompilation, readConfiguration } from '@angular/compiler-cli';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { build } from 'esbuild';

const FOLDER = 'test/fixtures/frameworks';

/**
 * Compiles the pages by their tsconfig.json, and beside them what is in none: `{ '/…/wrong.ts': text }`. The result is what the compiler
 * complains of, and the scripts by their paths: none where there was a complaint.
 */
export function compileAngular(root, texts = {}) {
  const { options, rootNames } = readConfiguration(join(root, FOLDER, 'tsconfig.json'));
  const host = createCompilerHost({ options });
  const { fileExists, readFile: read } = host;
  host.fileExists = (path) => path in texts || fileExists.call(host, path);
  host.readFile = (path) => texts[path] ?? read.call(host, path);
  const scripts = new Map();
  host.writeFile = (path, text) => scripts.set(path, text);
  const { diagnostics } = performCompilation({ rootNames: [...rootNames, ...Object.keys(texts)], options, host });
  return { diagnostics, scripts };
}

async function link(path) {
  const text = await readFile(path, 'utf8');
  if (!text.includes('ɵɵngDeclare')) return text;
  const { code } = await transformAsync(text, { filename: path, plugins: [linker], compact: false, configFile: false, babelrc: false });
  return code;
}

async function bundle(root) {
  const { diagnostics, scripts } = compileAngular(root);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.map(({ messageText }) => messageText)));
  const angular = {
    name: 'angular',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({ contents: scripts.get(path.replace(/\.ts$/, '.js')) }));
      onLoad({ filter: /@angular.*\.mjs$/ }, async ({ path }) => ({ contents: await link(path) }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: ['angular', 'angular-typed'].map((name) => join(root, FOLDER, `${name}.ts`)),
    outdir: root,
    bundle: true,
    format: 'esm',
    define: { ngDevMode: 'false', ngJitMode: 'false', ngI18nClosureMode: 'false' },
    plugins: [angular],
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text);
}

/** The scripts of angular.ts and angular-typed.ts; made in a thread, since compilers would keep the server from answering. */
export const bundleAngular = (root) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: root });
    worker.once('message', resolve).once('error', reject);
  });

if (!isMainThread && parentPort) parentPort.postMessage(await bundle(workerData));
