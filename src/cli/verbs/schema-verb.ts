/** `episode-card schema`: the JSON Schema of an episode file. */
import { readFileSync } from 'node:fs';
import type { CAC } from 'cac';
import { builtFile } from '../product.js';
import { print } from '../terminal/terminal.js';

/** Declares the verb. */
export function schemaVerb(cli: CAC): void {
  cli
    .command('schema', 'Print the JSON Schema of an episode file')
    .example('  episode-card schema > episode.schema.json')
    .action(() => print(readFileSync(builtFile('schema/episode.schema.json'), 'utf8')));
}
