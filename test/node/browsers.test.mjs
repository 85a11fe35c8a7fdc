/**
 * The finder of Chromium keeps its order and never passes over a wrong wish. Programs are stand-ins; none is started.
 */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { keyActions } from '../../.config/browsers/webdriver-actions.mjs';
import { tally } from '../../.config/tally-reporter.mjs';

const NAMES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH', 'PATH'];
const environment = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
let folder;
let program;

/** The environment of this test: only these variables are set. */
function withOnly(variables) {
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, variables);
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  program = join(folder, process.platform === 'win32' ? 'chromium.exe' : 'chromium');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
});
after(() => rmSync(folder, { recursive: true }));
afterEach(() => withOnly(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))));

describe('the finder of Chromium', () => {
  for (const name of NAMES.slice(0, 3)) {
    it(`takes what ${name} names`, async () => {
      withOnly({ [name]: program });
      assert.equal((await findChromium()).path, program);
    });
    it(`refuses a wrong ${name} though there is one on PATH`, async () => {
      withOnly({ [name]: join(folder, 'nothing'), PATH: folder });
      await assert.rejects(findChromium(), new RegExp(`^Error: ${name} is `));
    });
  }

  it('looks on PATH', async () => {
    withOnly({ PATH: folder });
    assert.equal((await findChromium()).path, program);
  });
});

describe('keys for WebDriver', () => {
  it('holds the first of two while the second is pressed', () => {
    const [{ actions }] = keyActions([['Shift', 'a']]);
    assert.deepEqual(
      actions.map(({ type, value }) => `${type} ${value}`),
      ['keyDown \uE008', 'keyDown a', 'keyUp a', 'keyUp \uE008'],
    );
  });
  it('refuses a key it does not know', () => assert.throws(() => keyActions([['Hyper']]), /Hyper/));
});

describe('the tally', () => {
  const suite = (...passed) => ({
    tests: passed.map((one, index) => ({ name: `test ${index}`, passed: one, ...(one ? {} : { error: { message: 'it broke' } }) })),
    suites: [],
  });
  const session = (rest) => ({ browser: { name: 'Firefox' }, testFile: 'a.test.ts', ...rest });
  for (const [what, one, passed, faults] of [
    ['names what failed', { passed: false, testResults: suite(true, false) }, 1, ['Firefox: a.test.ts: test 1: it broke']],
    ['counts inner suites', { passed: true, testResults: { tests: [], suites: [{ name: 'inner', ...suite(true, true) }] } }, 2, []],
    [
      'says the whole path of a test',
      { passed: false, testResults: { tests: [], suites: [{ name: 'inner', ...suite(false) }] } },
      0,
      ['Firefox: a.test.ts: inner > test 0: it broke'],
    ],
    ['counts a file that could not run as one failure', { passed: false }, 0, ['Firefox: a.test.ts: could not be run']],
    ['counts a file that failed after its tests', { passed: false, testResults: suite(true) }, 1, ['Firefox: a.test.ts: could not be run']],
  ])
    it(what, () => assert.deepEqual(tally([session(one)]), { passed, failed: faults.length, faults }));
});
