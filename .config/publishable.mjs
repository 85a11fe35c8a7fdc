// The first step of `npm publish`: says what package.json lacks, before all tests run and npm's own end refuses it.
// https://docs.npmjs.com/generating-provenance-statements
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const path = argv[2] ?? fileURLToPath(new URL('../package.json', import.meta.url));
const { repository, publishConfig } = JSON.parse(readFileSync(path, 'utf8'));
const address = typeof repository === 'string' ? repository : repository?.url;
if (publishConfig?.provenance && !address) {
  console.error(
    'package.json has no "repository": a package with provenance must name the one that it is built from; ' +
      'add "repository": { "type": "git", "url": "git+https://<host>/<owner>/<name>.git" }.',
  );
  process.exitCode = 1;
}
