/**
 * `npm run test:all`: sees to it that Chromium, Firefox and WebKit are there. As root on Debian or Ubuntu it installs what is
 * missing; elsewhere it says what to do. Called by test.mjs.
 */
import { aptInstall } from './apt.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { canUseApt } from './on-path.mjs';
import { findWebKit } from './webkit-programs.mjs';

const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** The browsers not there, by the names of their launchers. */
const missing = () => [...(findFirefox() ? [] : ['firefox']), ...(findWebKit() ? [] : ['webkit'])];

/** Installs what it can and answers with the names to be demanded of the test runner; throws where one stays missing that could be there. */
export async function installBrowsers() {
  if (missing().length > 0 && canUseApt()) aptInstall(missing().flatMap((name) => PACKAGES[name]));
  await findChromium();
  const absent = missing();
  const impossible = process.platform === 'linux' ? [] : absent.filter((name) => name === 'webkit');
  if (impossible.length > 0) console.log('webkit: WebKitGTK is tested on Linux only; its tests are left out here');
  const wanted = absent.filter((name) => !impossible.includes(name));
  if (wanted.length > 0) {
    const packages = wanted.flatMap((name) => PACKAGES[name]).join(' ');
    throw new Error(
      `Not installed: ${wanted.join(', ')}. On Debian: apt-get install ${packages}; elsewhere install ${wanted.join(' and ')} so that it is on PATH.`,
    );
  }
  return ['chromium', 'firefox', 'webkit'].filter((name) => !impossible.includes(name));
}
