/**
 * Fails if the built files at hand are not what the sources give: builds, and names each file that changed, came or went. `npm run build` begins
 * with an empty dist, so nothing old is kept.
 * Works on any tree, committed or not; the fresh build is left in place.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What the build writes and git keeps: all of dist, and the sources that say so by their names. */
const isBuilt = (file) => /^(dist\/|demo\/snippets\/|demo\/drawn\.html$|src\/.*\.generated\.ts$)/.test(file);

/** Each built file with the digest of its bytes. */
function digests() {
  const names = ['dist', 'demo', 'src'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name.split(sep).join('/')}`)
      : [],
  );
  const built = names.filter((name) => isBuilt(name) && statSync(join(root, name)).isFile());
  return new Map(
    built.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );
}

const before = digests();
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) process.exit(1);
const after = digests();

const wrong = [
  ...[...after.keys()].filter((file) => !before.has(file)).map((file) => `missing: ${file}`),
  ...[...before.keys()].filter((file) => !after.has(file)).map((file) => `left over: ${file}`),
  ...[...after.keys()].filter((file) => before.has(file) && before.get(file) !== after.get(file)).map((file) => `differs: ${file}`),
];
if (after.size === 0) wrong.push('the build wrote no files');
for (const line of wrong.sort()) console.error(line);
console.log(wrong.length > 0 ? 'dist was not a fresh build; it is now' : `dist equals a fresh build (${after.size} files)`);
process.exitCode = wrong.length > 0 ? 1 : 0;
