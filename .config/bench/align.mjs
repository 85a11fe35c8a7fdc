/**
 * `node .config/bench/align.mjs FOLDER [--each]`: how well headings without times are found in the speech. The folder holds pairs:
 * `NAME.chapters.json`, chapters whose times are known (Podcasting 2.0, each with an optional list `items` of the points below it; one
 * without a `startTime` is not spoken of), and `NAME.vtt`, `.srt`, `.json` or `.txt`, the timed transcript of the same episode.
 * The times are hidden, the titles and items aligned, and what is found is compared: the share placed, the median error, and the
 * share of the placed that are off by more than 15 and 30 seconds (one that is not spoken of counts as off). `--each` lists all.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node .config/bench/align.mjs FOLDER [--each]');
  process.exit(2);
}

/** The functions under test, from source. */
async function load() {
  const contents = `export { alignOutline } from './src/episode/align/align-outline.ts';
export { readTranscript } from './src/episode/transcript/read-transcript.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const sectionOf = ({ title = '', items = [] }) => ({ title, level: 2, items: items.map((text) => ({ kind: 'item', text: [text] })) });

const { alignOutline, readTranscript } = await load();

/** One line for each chapter of a pair. */
async function measure(name, file) {
  const { chapters } = JSON.parse(await readFile(join(folder, `${name}.chapters.json`), 'utf8'));
  const cues = readTranscript(await readFile(join(folder, file), 'utf8'));
  if (!cues.ok) throw new Error(`${file}: ${cues.problem.message}`);
  const from = performance.now();
  const outline = alignOutline(chapters.map(sectionOf), cues.value);
  const ms = performance.now() - from;
  return chapters.map(({ title, startTime: known }, index) => {
    const { startTime: found } = outline[index];
    return { name, title, known, found, off: found === undefined ? undefined : Math.abs(found - (known ?? Infinity)), ms };
  });
}

const files = await readdir(folder);
const rows = [];
for (const file of files.filter((each) => each.endsWith('.chapters.json'))) {
  const name = file.slice(0, -'.chapters.json'.length);
  const transcript = ['.vtt', '.srt', '.json', '.txt'].map((ending) => name + ending).find((each) => files.includes(each));
  if (transcript) rows.push(...(await measure(name, transcript)));
}

const clock = (seconds) =>
  seconds === undefined ? '-' : `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
const percent = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

function report(label, some) {
  const known = some.filter((row) => row.known !== undefined);
  const placed = some.filter((row) => row.found !== undefined);
  const errors = placed.map((row) => row.off).sort((a, b) => a - b);
  const off = (seconds) => placed.filter((row) => row.off > seconds).length;
  console.log(
    `${label.padEnd(16)} ${known.length} known, placed ${placed.length} (${percent(placed.length, known.length)}), median error ` +
      `${(errors[errors.length >> 1] ?? NaN).toFixed(1)} s, off by > 15 s: ${off(15)} (${percent(off(15), placed.length)}), ` +
      `> 30 s: ${off(30)}, ${(some[0]?.ms ?? 0).toFixed(0)} ms`,
  );
}

for (const name of new Set(rows.map((row) => row.name))) {
  const own = rows.filter((row) => row.name === name);
  report(name, own);
  if (!options.includes('--each')) continue;
  for (const { title, known, found, off } of own)
    console.log(`  ${clock(known).padStart(6)} ${clock(found).padStart(6)} ${off > 15 ? 'OFF' : '   '} ${title}`);
}
report('all', rows);
