/**
 * A plugin of the test runner: `/test/fixtures/frameworks/react.bundle.js` is react.jsx with the framework itself, put together as an
 * application's build does, for production. Mounted by web-test-runner.config.mjs.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const FOLDER = 'test/fixtures/frameworks';
const BUNDLE = new RegExp(`^/${FOLDER}/([\\w-]+)\\.bundle\\.js$`);

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code };
    });
  },
};

async function bundle(root, name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, FOLDER, name)],
    resolveExtensions: ['.js', '.jsx'],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['production', 'browser', 'svelte'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The plugin over the repository at `root`. */
export function frameworks(root) {
  const made = new Map();
  let angular;
  const make = async (name) => {
    if (!name.startsWith('angular')) return bundle(root, name);
    angular ??= import('./angular.mjs').then(({ bundleAngular }) => bundleAngular(root));
    const [plain, typed] = await angular;
    return name === 'angular' ? plain : typed;
  };
  return {
    name: 'frameworks',
    async serve({ path }) {
      const [, name] = BUNDLE.exec(path) ?? [];
      if (!name) return undefined;
      if (!made.has(name)) made.set(name, make(name));
      return { body: await made.get(name), type: 'js' };
    },
  };
}
