/**
 * The test runner's launcher of Firefox: the stock program over WebDriver BiDi, without geckodriver.
 * One page at a time. The sound goes nowhere, at its true pace.
 */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { isProgram, onPath } from './on-path.mjs';

const PREFS = {
  // Without a sound card each audio would fail as soon as it plays, and go on all the same.
  'media.cubeb.force_mock_context': true,
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  'intl.accept_languages': 'en-US',
};

const USUAL = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The program, if there is one. */
export const findFirefox = () => onPath('firefox-esr', 'firefox') ?? (USUAL[process.platform] ?? []).find(isProgram);

/** The launcher, or undefined where there is no Firefox. */
export function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  console.log(`Firefox: ${executablePath}`);
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: PREFS },
  });
}
