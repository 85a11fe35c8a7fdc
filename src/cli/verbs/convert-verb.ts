/** `episode-card convert`: any known format as canonical JSON on standard output. */
import { resolve } from 'node:path';
import type { CAC } from 'cac';
import { composeEpisode } from '../build/compose.js';
import { readAll, readOne } from '../input/read-one.js';
import { print, say } from '../terminal/terminal.js';
import { flagOf, limitsOf, must, placeOf, textOf, type Flags } from './options.js';

/** Declares the verb. */
export function convertVerb(cli: CAC): void {
  cli
    .command('convert [place]', 'Print an episode of any format as canonical JSON')
    .usage('convert <file, address or ->')
    .option('--guid <guid>', 'Which episode of a file of many; else the first')
    .option('--all', 'Every episode, one JSON object a line')
    .option('--max-size <MB>', 'The largest file to read', { default: 64 })
    .option('--timeout <seconds>', 'The longest wait', { default: 30 })
    .example('  episode-card convert podlove.json > rust.json')
    .example('  episode-card convert https://show.example/feed.xml --guid 42')
    .example('  episode-card convert feed.xml --all > episodes.jsonl')
    .action(async (place: unknown, flags: Flags) => {
      const limits = limitsOf(flags);
      const from = placeOf(place, 'what to convert');
      const entries = flagOf(flags.all)
        ? must(await readAll(from, limits)).entries
        : [must(await readOne(from, textOf(flags.guid), limits))];
      for (const { fields, faults } of entries) {
        const text = composeEpisode(fields, resolve('episode.json'));
        print(flagOf(flags.all) ? JSON.stringify(JSON.parse(text)) : text);
        for (const { message } of faults) say(message);
      }
      process.exitCode = entries.some(({ faults }) => faults.length > 0) ? 1 : 0;
    });
}
