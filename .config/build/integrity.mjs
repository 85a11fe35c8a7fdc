// Writes dist/sri.json, behind each build: for each file that a script tag may name, what belongs in its `integrity`.
// https://www.w3.org/TR/sri-2/
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** `sha384-…` of a file's bytes. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The scripts in dist itself, by name: `{"episode-card.all.js": "sha384-…"}`. Chunks and modules are in folders. */
export const integrities = () =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => [name, integrityOf(readFileSync(join(dist, name)))]),
  );

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(integrities(), null, 2)}\n`);
