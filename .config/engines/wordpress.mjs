/**
 * WordPress's own source, for tests that start it without a server and a database: where Debian's package is installed, else
 * unpacked beside the modules of npm, without the web server and the database that the package would bring.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, 'node_modules/.cache/wordpress');
const INSTALLED = '/usr/share/wordpress';

/** The folder with `wp-settings.php`; no name where there is none. */
export const findWordPress = () => [join(cache, INSTALLED), INSTALLED].find((folder) => existsSync(join(folder, 'wp-settings.php'))) ?? '';

/** Downloads Debian's package as apt knows it and unpacks it; the answer is whether it went well. */
export function fetchWordPress() {
  console.log('Unpacking wordpress from its Debian package …');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const isDone = (program, ...args) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: cache, encoding: 'utf8' });
    if (status !== 0) console.error(`${program} ${args[0]} failed:\n${`${stdout ?? ''}${stderr ?? ''}`.trim()}`);
    return status === 0;
  };
  if (!isDone('apt-get', 'download', '-qq', 'wordpress')) return false;
  const [file] = readdirSync(cache).filter((name) => name.endsWith('.deb'));
  return isDone('dpkg-deb', '-x', file, '.');
}
