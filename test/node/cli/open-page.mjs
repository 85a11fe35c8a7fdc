/** A page of Chromium for the tests of this folder; it is gone after those of the file. */
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../.config/browsers/find-chromium.mjs';

export async function openPage(options) {
  const { path, env, args = [] } = await findChromium();
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--mute-audio', ...args],
  });
  after(() => browser.close());
  return browser.newPage(options);
}
