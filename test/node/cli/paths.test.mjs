/** Paths as Windows has them, in functions that take the rules of a system. */
import assert from 'node:assert/strict';
import { join, posix, win32 } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from './command.mjs';

/** A file of the command by itself. */
async function load(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/cli', name)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

describe('isInside', async () => {
  const { isInside } = await load('input/is-inside.ts');
  const rows = [
    [posix, '/show', '/show/t.vtt', true],
    [posix, '/show', '/show/sub/..t.vtt', true],
    [posix, '/show', '/show', true],
    [posix, '/', '/etc/hosts', true],
    [posix, '/show', '/shows/t.vtt', false],
    [posix, '/show', '/etc/passwd', false],
    [win32, 'C:\\show', 'C:\\show\\t.vtt', true],
    [win32, 'C:\\show', 'c:\\Show\\sub\\t.vtt', true],
    [win32, 'C:\\', 'C:\\t.vtt', true],
    [win32, 'C:\\show', 'C:\\other\\t.vtt', false],
    [win32, 'C:\\show', 'D:\\t.vtt', false],
    [win32, 'C:\\show', '\\\\server\\share\\t.vtt', false],
  ];
  for (const [system, folder, path, expected] of rows)
    it(`says ${expected} of ${path} in ${folder}`, () => {
      assert.equal(isInside(folder, path, system), expected);
    });
});

describe('the command on Windows', async () => {
  const { slugOf } = await load('build/slugs.ts');
  for (const name of ['a<b>c:d"e/f\\g|h?i*j', 'trailing dots...', 'trailing space ', 'UPPER', 'Straße №5 – ½', '..\\..\\x', 'ａｂｃ'])
    it(`gives ${JSON.stringify(name)} the name of a file that it takes`, () => {
      assert.match(slugOf(name), /^[a-z\d]+(?:-[a-z\d]+)*$/);
      assert.equal(slugOf(slugOf(name)), slugOf(name));
    });
});
