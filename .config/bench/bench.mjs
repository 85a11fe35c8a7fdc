/**
 * `npm run bench`: the built card beside a page with the browser's own audio controls, in Chromium, round by round, so that a
 * busy moment of the machine falls on all alike. Prints medians, and the gates as PASS or FAIL; a FAIL is no error, and what was not
 * measured has no gate.
 * Options: --quick (one round, under a minute), --runs N, --only sizes,parse,load,many,playing,transcript, --dist FOLDER.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../browsers/find-chromium.mjs';
import { loadGates, manyGates, median, parseGates, playingGates, readingOf, sizeGates, transcriptGates } from './gates.mjs';
import { PAGES, pageOf, readSample } from './pages.mjs';
import { measureParsing } from './parse.mjs';
import { packed, serveBench } from './server.mjs';
import { load, many, playing } from './suites.mjs';
import { transcript, transcriptFile, transcriptPage } from './transcript.mjs';
import { launch } from './visit.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, runs: { type: 'string' }, only: { type: 'string' }, dist: { type: 'string' } },
});
const isQuick = values.quick;
const runs = Number(values.runs ?? (isQuick ? 1 : 5));
const dist = resolve(values.dist ?? join(root, 'dist'));
const wanted = values.only?.split(',') ?? ['sizes', 'parse', 'load', 'many', 'playing', 'transcript'];
const counts = isQuick ? [1, 50] : [1, 50, 200];
/** The pages that are measured with many cards, too. */
const OFTEN = ['floor', 'inline', 'src'];

const fixed = (number) => (Number.isInteger(number) ? String(number) : number.toFixed(Math.abs(number) < 10 ? 2 : 1));

function print(title, headings, rows) {
  const cells = [headings, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? fixed(cell) : (cell ?? ''))));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of cells) {
    console.log(row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '));
  }
}

const gates = [];

async function sizes() {
  const bytesOf = async (name) => (await packed(readFileSync(join(dist, name)))).length;
  const names = readdirSync(join(dist, 'chunks')).sort();
  const chunks = [];
  for (const name of names) chunks.push({ name: name.replace(/-[^-]*\.js$/, ''), bytes: await bytesOf(`chunks/${name}`) });
  const parts = chunks.find(({ name }) => name === 'parts').bytes;
  gates.push(...sizeGates({ core: await bytesOf('episode-card.js'), parts, chunks: chunks.filter(({ name }) => name !== 'parts') }));
}

async function parse() {
  const rows = await measureParsing({ root, dist, budgetMs: isQuick ? 60 : 400 });
  const cells = rows.map(({ name, bytes, ms, ratio, growth }) => [name, bytes, ms.toFixed(3), ratio, growth ?? '']);
  print('Reading, in Node: beside JSON.parse or one look at every character', ['input', 'bytes', 'ms', 'x least', 'x for 10x'], cells);
  gates.push(...parseGates(rows));
}

/** Every case of a suite in turn, and again, each round in a new browser; a visit that failed leaves a hole. */
async function roundsOf(cases, server, chromium) {
  const rounds = [];
  for (let round = 0; round < runs; round += 1) {
    const browser = await launch(chromium);
    const figures = {};
    for (const [name, visit] of cases) {
      figures[name] = await visit(browser).catch((error) => {
        console.error(`${name}: ${error.message}`);
        return {};
      });
    }
    await browser.close();
    rounds.push(figures);
  }
  return rounds;
}

function printRounds(title, rounds) {
  const names = Object.keys(rounds[0]);
  const keys = [...new Set(names.flatMap((name) => Object.keys(rounds[0][name])))];
  const value = (name, key) => median(rounds.map((round) => round[name][key]));
  const cellsOf = (name) => keys.map((key) => (/heap/i.test(key) ? value(name, key) / 1024 : value(name, key)));
  const rows = names.map((name) => [name, ...cellsOf(name).map((cell) => (Number.isFinite(cell) ? cell : '-'))]);
  print(title, ['page', ...keys.map((key) => (/heap/i.test(key) ? `${key} KiB` : key))], rows);
}

async function inBrowser() {
  const built = (path) => import(pathToFileURL(join(dist, path)).href);
  const { readOutline } = await built('esm/episode/outline/read-outline.js');
  const { renderCard } = await built('render/index.js');
  const sample = await readSample(root, readOutline);
  const chunk = `/dist/chunks/${readdirSync(join(dist, 'chunks')).find((name) => name.startsWith('parts-'))}`;
  const folders = [
    ['/dist/', dist],
    ['/demo/', join(root, 'demo')],
  ];
  const server = await serveBench(folders, ({ pathname, searchParams }) => {
    const [, kind, name] = pathname.split(/[/.]/);
    if (kind === 'page' && name.startsWith('transcript-')) return transcriptPage(name.slice(11));
    if (kind === 'data' && name === 'transcript') return transcriptFile();
    if (kind === 'page' && name in PAGES) return pageOf(name, Number(searchParams.get('n')), sample, chunk, renderCard);
    return kind === 'data' ? sample.json(parseInt(name.split('-')[1]), name.startsWith('notes')) : undefined;
  });
  const chromium = await findChromium();
  const suites = {
    load: (isQuick ? ['floor', 'inline', 'src', 'markup', 'served', 'served-inline'] : Object.keys(PAGES)).map((name) => [
      `load ${name}`,
      (browser) => load(browser, server, name),
    ]),
    many: OFTEN.flatMap((name) =>
      counts.map((count) => [`many ${name} ${count}`, (browser) => many(browser, server, name, count, !isQuick && name !== 'src')]),
    ),
    playing: ['floor', 'inline'].map((name) => [`playing ${name}`, (browser) => playing(browser, server, name, isQuick ? 1 : 4)]),
    transcript: ['rows', 'card'].map((name) => [`transcript ${name}`, (browser) => transcript(browser, server, name, isQuick ? 2 : 6)]),
  };
  const titles = {
    load: 'One card, CPU 4x slower, Slow 4G (ms; complete: with its outline; living: with our player)',
    many: 'Cards on a page, as it opens, and once all of them were scrolled into sight (all…)',
    transcript: 'A transcript of 10,000 cues: opening it (ms), and following it (thread ms a second)',
    playing: 'One card at rest, playing, seeking, paused (thread ms a second, ms a seek)',
  };
  const [fewer, count] = counts.slice(-2);
  const judge = {
    load: loadGates,
    many: (reading) => manyGates(reading, count, fewer),
    playing: playingGates,
    transcript: transcriptGates,
  };
  for (const name of Object.keys(suites).filter((key) => wanted.includes(key))) {
    // The compressor's work is not the page's.
    for (const page of Object.keys(PAGES))
      for (const n of OFTEN.includes(page) ? counts : [1]) await fetch(`${server.origin}/page/${page}.html?n=${n}`);
    for (const path of ['/dist/episode-card.js', chunk]) await fetch(server.origin + path);
    const rounds = await roundsOf(suites[name], server, chromium);
    printRounds(titles[name], rounds);
    gates.push(...judge[name](readingOf(rounds)));
  }
  server.close();
}

if (wanted.includes('sizes')) await sizes();
if (wanted.includes('parse')) await parse();
if (wanted.some((name) => !['sizes', 'parse'].includes(name))) await inBrowser();
const verdict = (value, limit) => (value <= limit ? 'PASS' : 'FAIL');
const reached = gates.filter(([, value]) => !Number.isNaN(value));
print(
  `Gates (medians of ${runs})`,
  ['gate', 'is', 'at most', '', ''],
  reached.map(([what, value, limit, unit]) => [what, value, limit, unit.padEnd(8), verdict(value, limit)]),
);
