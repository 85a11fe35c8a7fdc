/**
 * `npm test`: build, the tests that need only Node, those in engines of Debian's, then the tests in browsers; ends with one plain
 * line for all of them. `--all` first installs what is missing of the engines and the three browsers, and then demands them; it
 * builds the recipes of demo/recipes, too.
 * With files as arguments (`npm test -- test/player/player.test.ts`) it runs only those, in browsers, without a build.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers/install.mjs';
import { engineTests } from './engines/engines.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const total = { passed: 0, failed: 0 };

/** Runs a Node program, passes on what it prints, and answers with its exit code and output. */
function run(program, programArgs, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...programArgs], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Adds a step's counts; one that failed without a failed test to show counts as one failure. */
function add({ code, passed = 0, failed = 0 }) {
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

/** `# pass 3` or `ℹ pass 3` in what Node's test runner printed last. */
const nodeCount = (output, name) => Number([...output.matchAll(new RegExp(`^\\S+ ${name} (\\d+)`, 'gm'))].at(-1)?.[1] ?? 0);

async function runBuild() {
  const { code } = await run(process.env.npm_execpath ?? npmCli(), ['run', '--silent', 'build']);
  add({ code });
  return code === 0;
}

/** npm's own program beside this Node, for a run that npm did not start. */
const npmCli = () => join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');

const nodeTests = () =>
  readdirSync(join(root, 'test/node'), { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('test/node', name));

async function runNodeTests(tests) {
  if (tests.length === 0) return;
  const { code, output } = await run('--test', ['--test-reporter=spec', ...tests]);
  add({ code, passed: nodeCount(output, 'pass'), failed: nodeCount(output, 'fail') + nodeCount(output, 'cancelled') });
}

/** Real projects that use the packed package: they need npm's registry, and minutes. */
async function runRecipes() {
  const { code, output } = await run('--test', ['--test-reporter=spec', join('test', 'recipes', 'recipes.test.mjs')]);
  add({ code, passed: nodeCount(output, 'pass'), failed: nodeCount(output, 'fail') + nodeCount(output, 'cancelled') });
}

async function runBrowserTests() {
  const env = args.includes('--all') ? { BROWSERS: (await installBrowsers()).join(',') } : {};
  const config = join('.config', 'web-test-runner.config.mjs');
  const wtr = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const { code, output } = await run(wtr, ['--config', config, ...files.flatMap((file) => ['--files', file])], env);
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  add({ code, passed: Number(passed), failed: Number(failed) });
}

try {
  if (files.length > 0) await runBrowserTests();
  else if (await runBuild()) {
    await runNodeTests(nodeTests());
    await runNodeTests(engineTests(args.includes('--all')));
    await runBrowserTests();
    if (args.includes('--all')) await runRecipes();
  }
} catch (error) {
  console.error(error.message);
  add({ code: 1 });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
