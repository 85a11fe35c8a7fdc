/** `episode-card render`: an episode as static HTML, complete without a script. */
import { resolve } from 'node:path';
import type { CAC } from 'cac';
import { readNotesOutline } from '../../episode/read-episode.js';
import { discoveryHtml } from '../../render/discovery-html.js';
import { episodeHtml } from '../../render/episode-html.js';
import { jsonLd } from '../../render/json-ld.js';
import { pageHtml } from '../../render/page-html.js';
import { relativeEpisode } from '../build/compose.js';
import { linkedTranscript } from '../input/linked-transcript.js';
import { relativeAddress } from '../input/local-address.js';
import { readOne } from '../input/read-one.js';
import { scriptAddress, scriptIntegrity } from '../product.js';
import { print } from '../terminal/terminal.js';
import { flagOf, limitsOf, must, placeOf, textOf, type Flags } from './options.js';

/** Declares the verb. */
export function renderVerb(cli: CAC): void {
  cli
    .command('render [place]', 'Print an episode as a page, or a part of one')
    .usage('render <file, address or ->')
    .option('--guid <guid>', 'Which episode of a file of many; else the first')
    .option('--src <address>', "The episode file's address, as the page will ask for it")
    .option('--fragment', 'Only what stands inside the element')
    .option('--json-ld', 'Only the JSON-LD for search engines')
    .option('--max-size <MB>', 'The largest file to read', { default: 64 })
    .option('--timeout <seconds>', 'The longest wait', { default: 30 })
    .example('  episode-card render episodes/rust.json > rust.html')
    .example('  episode-card render feed.xml --guid 42 --fragment')
    .action(async (place: unknown, flags: Flags) => {
      const from = placeOf(place, 'what to render');
      const limits = limitsOf(flags);
      const entry = must(await readOne(from, textOf(flags.guid), limits));
      const page = resolve('page.html');
      const episode = relativeEpisode(entry.episode, page);
      if (flagOf(flags.jsonLd)) return print(JSON.stringify(jsonLd(episode), null, 2));
      const outline = await readNotesOutline(entry.episode);
      const body = episodeHtml(episode, { outline, transcript: await linkedTranscript(entry, limits) });
      if (flagOf(flags.fragment)) return print(body.text);
      const src = textOf(flags.src) ?? relativeAddress(entry.base, page);
      return print(pageHtml(episode, { src, script: scriptAddress, integrity: scriptIntegrity(), body, head: discoveryHtml(episode) }));
    });
}
