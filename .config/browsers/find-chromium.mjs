/**
 * Finds a Chromium to test in, or gets one, and says what it does. The order: an environment variable; PATH and the usual
 * places; Debian's package where we are root; a build from npm on other Linux machines; else a sentence that says what to install.
 * Called by web-test-runner.config.mjs and by install.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aptInstall } from './apt.mjs';
import { canUseApt, isProgram, onPath } from './on-path.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const NPM_BUILD = '@sparticuz/chromium@153.0.0';

const HELP =
  'No Chromium was found: install Chromium or Chrome so that it is on PATH, or set CHROME_PATH to its program, ' +
  "or run this as root on Debian or Ubuntu, where it is installed for you (Debian's package is called chromium).";

/** The places where macOS and Windows keep browsers, which are on no PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return ['/', process.env.HOME ?? '/'].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** The program that an environment variable names; one that is not there is an error and not passed over. */
function fromEnvironment() {
  const variable = VARIABLES.find((name) => process.env[name]);
  if (!variable) return undefined;
  const path = process.env[variable];
  if (!isProgram(path)) throw new Error(`${variable} is "${path}", which is no program that can be run.`);
  return path;
}

/** The fonts that come with npm's build, beside the machine's own: without any font its pages crash. */
const fontsFor = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Lets npm's build unpack itself: with all its libraries only where it takes itself to be on Lambda and finds no browser yet. */
async function unpack(folder) {
  const before = { ...process.env };
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: folder });
  try {
    const entry = join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
    const { default: build } = await import(pathToFileURL(entry).href);
    await build.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The build that npm ships for machines with neither a browser nor its libraries (Linux on x64 only), kept in node_modules/.cache. */
export async function fromNpm() {
  const folder = join(root, 'node_modules', '.cache', 'chromium');
  const program = join(folder, 'chromium');
  const fonts = join(folder, 'fonts.conf');
  if (!existsSync(fonts)) {
    console.log(`Installing ${NPM_BUILD} from npm into node_modules/.cache (67 MB) …`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', NPM_BUILD];
    if (spawnSync('npm', args, { stdio: 'inherit' }).status !== 0) throw new Error(`${NPM_BUILD} could not be installed. ${HELP}`);
    await unpack(folder);
    // Written last: it tells the next run that all is there.
    writeFileSync(fonts, fontsFor(folder));
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts };
  return { path: program, env, headless: 'shell', args: ['--no-zygote', '--disable-setuid-sandbox'] };
}

/** A Chromium as `{path, env?, headless?, args?}`; it is installed where there is none and we may. */
export async function findChromium() {
  const demanded = fromEnvironment();
  if (demanded) return { path: demanded };
  const found = onPath(...NAMES) ?? usualPlaces().find(isProgram);
  if (found) return { path: found };
  if (canUseApt() && aptInstall(['chromium'])) {
    const installed = onPath('chromium');
    // Ubuntu's package of that name may be a stub that only points to a snap.
    if (installed && spawnSync(installed, ['--version']).status === 0) return { path: installed };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return fromNpm();
  throw new Error(HELP);
}
