/**
 * The test runner's launcher of Chromium. Each page it tests in parallel has a profile of its own, so no test file hears
 * another's storage, channels or audio.
 */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium } from './find-chromium.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--autoplay-policy=no-user-gesture-required',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--lang=en-US',
];

/** Finds or installs Chromium, then gives its launcher. */
export async function chromium() {
  const { path, env = {}, headless = true, args = [] } = await findChromium();
  console.log(`Chromium: ${path}`);
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: { executablePath: path, headless, args: [...ARGS, ...args], env: { ...process.env, ...env } },
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
}
