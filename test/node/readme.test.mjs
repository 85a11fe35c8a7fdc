/**
 * What the README says and a machine can check: its tables are the manifest's, its problems are those of result.ts, its
 * sample is an episode, its sizes are those of the built files, its commands and files are there.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sizesOf, withApi } from '../../.config/readme-api.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const read = (path) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** The codes of `type ProblemCode`, as they are written in result.ts. */
const codes = all(/type ProblemCode =([^;]+);/.exec(read('src/episode/result.ts'))[1], /'([\w-]+)'/g).sort();

/** Sizes are said in kB to one place; a build may be off by so much before the README has to follow. */
const LEEWAY_KB = 0.3;

describe('README.md', () => {
  it('holds the tables of the manifest (npm run readme writes them)', async () => {
    assert.equal(readme, await withApi(readme, JSON.parse(read('dist/custom-elements.json'))));
  });

  it('explains every problem code under its anchor, and no other', () => {
    const problems = readme.slice(readme.indexOf('## Problems'), readme.indexOf('## Page policies'));
    assert.deepEqual(all(problems, /^### `([\w-]+)`$/gm).sort(), codes);
  });

  it('shows an episode file that is read without a refusal', async () => {
    const { readEpisode } = await import('../../dist/esm/episode/read-episode.js');
    const sample = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)[1]);
    const { ok, value } = await readEpisode(sample, 'https://example.com/');
    assert.ok(ok);
    assert.deepEqual(value.refused, []);
    assert.equal(value.episode.duration, 737);
  });

  it('says the sizes of the built files (npm run readme writes them)', () => {
    const sizes = sizesOf(join(root, 'dist'));
    const rows = [...readme.matchAll(/^\| `([^`]+\.js)` *\| ([\d.]+) kB *\| ([\d.]+) kB/gm)];
    assert.deepEqual(rows.map(([, file]) => file).sort(), [...sizes.keys()].sort());
    for (const [, file, minified, brotli] of rows) {
      const size = sizes.get(file);
      assert.ok(Math.abs(size.minified / 1000 - Number(minified)) <= 3 * LEEWAY_KB, `${file} has ${size.minified} bytes`);
      assert.ok(Math.abs(size.brotli / 1000 - Number(brotli)) <= LEEWAY_KB, `${file} has ${size.brotli} bytes after brotli`);
    }
  });

  it('promises the sizes of its own table', () => {
    const [core, rest] = all(readme, /\*\*([\d.]+) kB\*\*/g);
    assert.match(readme, new RegExp(`\`episode-card\\.js\`.*\\| ${core} kB +\\| with the page`));
    assert.match(readme, new RegExp(`\`chunks/parts-\\*\\.js\`.*\\| ${rest} kB`));
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const name of all(readme, /`npm run ([\w:-]+)/g)) assert.ok(scripts[name], `npm run ${name}`);
  });

  it('links and shows files that exist', () => {
    const targets = [...all(readme, /\]\((?!https?:)([^)#]+)\)/g), ...all(readme, /(?:srcset|<img src)="([^"]+)"/g)];
    for (const target of targets) assert.ok(existsSync(join(root, target)), target);
  });
});

describe('.github/SECURITY.md', () => {
  it('names tests that are there', () => {
    for (const file of all(read('.github/SECURITY.md'), /`((?:test|\.ci)\/[^`]+)`/g)) assert.ok(existsSync(join(root, file)), file);
  });
});

describe('demo/problems.html', () => {
  it('explains the same codes under the same anchors', () => {
    assert.deepEqual(all(read('demo/problems.html'), /<h2 id="([\w-]+)">/g).sort(), codes);
  });
});
