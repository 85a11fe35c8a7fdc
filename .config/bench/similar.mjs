/**
 * `npm run bench:similar -- FILE.jsonl...`: how well and how fast the command finds similar episodes, beside MiniSearch. Each note is
 * split by alternate lines, and one half must find the other: hit@1 and MRR@10. A line of a file is `{blocks: [{text}]}` or
 * `{html}`; without files it makes ten thousand notes of its own.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { makeNotes } from './notes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outfile = `${root}node_modules/.cache/episode-card/similar.mjs`;
await build({
  stdin: {
    contents: `export * from './similar/term-index.ts'; export * from './similar/terms.ts'; export * from './show/common-lines.ts';`,
    resolveDir: `${root}src/cli`,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { addTerms, commonLines, lineKey, TermIndex } = await import(pathToFileURL(outfile).href);

const linesOf = ({ blocks, html = '' }) => blocks?.map(({ text }) => text) ?? html.split(/<[^>]+>|\n/);
const files = process.argv.slice(2);
const notes = (
  files.length > 0
    ? files.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => linesOf(JSON.parse(line))),
      )
    : makeNotes(10_000)
).map((lines) => lines.filter((line) => line.trim()));

const common = commonLines(notes);
const own = notes.map((lines) => lines.filter((line) => !common.has(lineKey(line)))).filter((lines) => lines.length > 3);
const halves = [0, 1].map((side) => own.map((lines) => lines.filter((_, index) => index % 2 === side)));
const termsOf = (lines) => {
  const terms = new Map();
  for (const line of lines) addTerms(terms, line);
  return terms;
};

function report(name, search) {
  const start = performance.now();
  const ranks = halves[0].map((lines, index) => search(lines, index) + 1);
  const ms = performance.now() - start;
  const hit = ranks.filter((rank) => rank === 1).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  console.log(`${name.padEnd(28)} hit@1 ${hit.toFixed(3)}  MRR@10 ${mrr.toFixed(3)}  ${(ms / ranks.length).toFixed(2)} ms a query`);
}

console.log(`${notes.length} notes, ${own.length} of them with lines enough of their own; ${common.size} common lines`);
let start = performance.now();
const index = new TermIndex(halves[1].map(termsOf));
console.log(`index ${(performance.now() - start).toFixed(0)} ms`);
report('episode-card', (lines, doc) => index.nearest(termsOf(lines), 10).findIndex((found) => found.doc === doc));

start = performance.now();
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(halves[1].map((lines, id) => ({ id, text: lines.join('\n') })));
console.log(`MiniSearch index ${(performance.now() - start).toFixed(0)} ms`);
const counts = new Map();
for (const lines of halves[1]) for (const term of termsOf(lines).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
const strongest = (lines) =>
  [...termsOf(lines)]
    .map(([term, count]) => [term, counts.has(term) ? (1 + Math.log(count)) * Math.log(1 + own.length / counts.get(term)) : 0])
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([term]) => term);
report('MiniSearch, 25 terms OR-ed', (lines, doc) =>
  mini
    .search(strongest(lines).join(' '))
    .slice(0, 10)
    .findIndex(({ id }) => id === doc),
);
console.log(`${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
