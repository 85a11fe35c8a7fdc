/**
 * The browser tests: every `test/**\/*.test.ts`, in Chromium, and in Firefox and WebKit where they are installed.
 * `BROWSERS=chromium,firefox,webkit` names the browsers, and then each must be there. The last line is `N passed, N failed`.
 */
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromium } from './browsers/chromium.mjs';
import { inputCommands } from './browsers/commands.mjs';
import { firefox } from './browsers/firefox.mjs';
import { webkit } from './browsers/webkit.mjs';
import { frameworks } from './server/frameworks.mjs';
import { tallyReporter } from './tally-reporter.mjs';
import { testServer } from './test-server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demanded = process.env.BROWSERS?.split(',')
  .map((name) => name.trim().toLowerCase())
  .filter(Boolean);
const LAUNCHERS = { chromium, firefox, webkit };

async function launchers() {
  const unknown = demanded?.filter((name) => !Object.hasOwn(LAUNCHERS, name)) ?? [];
  if (unknown.length > 0) throw new Error(`BROWSERS: no browser is called ${unknown.join(', ')}; there are chromium, firefox, webkit`);
  const names = demanded?.length ? demanded : Object.keys(LAUNCHERS);
  const found = [];
  for (const name of names) {
    const launcher = await LAUNCHERS[name]();
    if (launcher) found.push(launcher);
    else if (demanded?.length) throw new Error(`BROWSERS demands ${name}, which is not installed: npm run test:all installs it on Debian`);
    else console.log(`${name}: not installed, its tests are left out (npm run test:all installs it on Debian)`);
  }
  // Chromium alone may test several files at once; the others keep to one page.
  if (found.length === 1 && found[0].name === 'Chromium') found[0].concurrency = Math.min(4, availableParallelism());
  return found;
}

// A missing browser is one sentence and no stack.
const browsers = await launchers().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

export default {
  rootDir: root,
  files: join(root, 'test/**/*.test.ts'),
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }), inputCommands(), frameworks(root)],
  middleware: [testServer(root)],
  browsers,
  concurrentBrowsers: Math.max(2, Math.min(3, availableParallelism())),
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  // What the card says to authors is what many tests make it say: it would bury the failures.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('<episode-card>'),
  staticLogging: process.stdout.isTTY !== true,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }), tallyReporter()],
};
