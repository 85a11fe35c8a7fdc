/** `episode-card convert`: any known format as canonical JSON on standard output. */
import { resolve } from 'node:path';
import type { CAC } from 'cac';
import { composeEpisode } from '../build/compose.js';
import type { Entries } from '../build/read-entries.js';
import type { Limits } from '../input/fetch-bytes.js';
import { readAll, readOne } from '../input/read-one.js';
import { plain, print, say } from '../terminal/terminal.js';
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
      const isAll = flagOf(flags.all);
      const { entries, faulty } = isAll ? must(await readAll(from, limits)) : await readSingle(from, textOf(flags.guid), limits);
      for (const { fields } of entries) {
        const text = composeEpisode(fields, resolve('episode.json'));
        print(isAll ? JSON.stringify(JSON.parse(text)) : text);
      }
      for (const { episode, message } of faulty) say(plain(isAll && episode ? `"${episode}": ${message}` : message));
      process.exitCode = faulty.length > 0 ? 1 : 0;
    });
}

async function readSingle(place: string, guid: string | undefined, limits: Limits): Promise<Pick<Entries, 'entries' | 'faulty'>> {
  const entry = must(await readOne(place, guid, limits));
  return { entries: [entry], faulty: entry.faults.map(({ message }) => ({ episode: entry.episode.title, from: entry.from, message })) };
}
