/**
 * The engines of test/engines, which come from Debian and not from npm. What is there is tested; `npm run test:all` installs what is
 * missing, as root on Debian or Ubuntu, and then demands it. Called by test.mjs.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from '../browsers/apt.mjs';
import { canUseApt, onPath } from '../browsers/on-path.mjs';
import { fetchWordPress, findWordPress } from './wordpress.mjs';

const folder = 'test/engines';
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Whether the PHP on PATH reads XML, as feeds need it. */
const hasPhp = () => spawnSync('php', ['-r', "exit( extension_loaded( 'xml' ) ? 0 : 1 );"]).status === 0;

/** By the names of their test files: whether the programs are there, Debian's packages of them, and what else is needed. */
const ENGINES = {
  hugo: { hasPrograms: () => onPath('hugo') !== undefined, packages: ['hugo'] },
  jekyll: { hasPrograms: () => onPath('jekyll') !== undefined && onPath('ruby') !== undefined, packages: ['jekyll'] },
  wordpress: { hasPrograms: hasPhp, packages: ['php-cli', 'php-xml'], findSource: findWordPress, fetchSource: fetchWordPress },
};

const hasSource = ({ findSource }) => findSource?.() !== '';
const missing = () => Object.keys(ENGINES).filter((name) => !ENGINES[name].hasPrograms() || !hasSource(ENGINES[name]));

function install() {
  const engines = missing().map((name) => ENGINES[name]);
  const packages = engines.filter(({ hasPrograms }) => !hasPrograms()).flatMap((engine) => engine.packages);
  if (packages.length > 0) aptInstall(packages);
  for (const engine of engines) if (!hasSource(engine)) engine.fetchSource();
}

/** The test files of the engines that are there; those left out are named in one line, or where they are demanded in an error. */
export function engineTests(isDemanded) {
  if (isDemanded && missing().length > 0 && canUseApt()) install();
  const absent = missing();
  if (absent.length > 0 && isDemanded && process.platform === 'linux')
    throw new Error(`Not installed: ${absent.join(', ')}, which test/engines needs. npm run test:all installs them as root on Debian.`);
  if (absent.length > 0)
    console.log(`${absent.join(', ')}: not installed, their tests are left out (npm run test:all installs them on Debian)`);
  // hugo.test.mjs, wordpress.embed.test.mjs: a file is named after its engine.
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.mjs') && !absent.includes(name.split('.')[0]))
    .map((name) => `${folder}/${name}`);
}
