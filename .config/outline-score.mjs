/**
 * `npm run outline-score -- PATH/dev.jsonl [options]`: scores the built outline reader against episodes whose true outline is
 * known. The scorer is the `score.mjs` beside the data file; its options are passed on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [file, ...options] = process.argv.slice(2);
if (!file) {
  console.error(
    'usage: npm run outline-score -- FILE.jsonl [--field flat|flatSp|flatNl|html] [--lang en,de] [--by show|lang|none] [--time]',
  );
  process.exit(2);
}
const scorer = join(dirname(resolve(file)), 'score.mjs');
if (!existsSync(scorer)) {
  console.error(`There is no score.mjs beside ${file}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [scorer, resolve(file), join(here, 'outline-parser.mjs'), ...options], { stdio: 'inherit' });
process.exitCode = status ?? 1;
