/**
 * Holds the built files to their budgets in sizes.json: a pattern under dist/ -> the most bytes after brotli (level 11).
 * The first pattern that fits counts; a script without a budget and a named file that is not there are both errors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(dirname(here), 'dist');
const { unmeasured, budgets } = JSON.parse(readFileSync(join(here, 'sizes.json'), 'utf8'));

/** `chunks/*.js` -> a test for file names. */
const fits = (pattern, name) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*\*?/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))}$`).test(
    name,
  );

const scripts = readdirSync(dist, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.js') && !unmeasured.some((pattern) => fits(pattern, name)))
  .sort();

const rows = scripts.map((name) => {
  const bytes = readFileSync(join(dist, name));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
  const pattern = Object.keys(budgets).find((key) => fits(key, name));
  return { name, min: bytes.length, gzip, brotli, budget: pattern === undefined ? undefined : budgets[pattern] };
});

const wide = Math.max(4, ...rows.map(({ name }) => name.length));
const line = (name, ...cells) => console.log(name.padEnd(wide), ...cells.map((cell) => String(cell).padStart(8)));
line('file', 'min', 'gzip', 'brotli', 'budget');
for (const { name, min, gzip, brotli, budget } of rows)
  line(name, min, gzip, brotli, budget ?? '-', brotli > budget ? `OVER by ${brotli - budget}` : '');

const wrong = [
  ...rows
    .filter(({ brotli, budget }) => brotli > budget)
    .map(({ name, brotli, budget }) => `${name}: ${brotli} bytes after brotli, its budget is ${budget}`),
  ...rows.filter(({ budget }) => budget === undefined).map(({ name }) => `${name}: no budget in .config/sizes.json`),
  ...Object.keys(budgets)
    .filter((key) => !key.includes('*') && !scripts.includes(key))
    .map((key) => `${key}: has a budget, but was not built`),
];
for (const sentence of wrong) console.error(sentence);
process.exitCode = wrong.length > 0 ? 1 : 0;
