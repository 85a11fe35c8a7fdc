/** `episode-card snippet`: what to paste into a page. */
import { resolve } from 'node:path';
import type { CAC } from 'cac';
import { discoveryHtml } from '../../render/discovery-html.js';
import { elementSnippet, iframeSnippet, plainSnippet } from '../../render/snippet-html.js';
import { relativeEpisode } from '../build/compose.js';
import { relativeAddress } from '../input/local-address.js';
import { readOne } from '../input/read-one.js';
import { scriptAddress, scriptIntegrity } from '../product.js';
import { print } from '../terminal/terminal.js';
import { limitsOf, must, placeOf, textOf, UsageError, type Flags } from './options.js';

/** Declares the verb. */
export function snippetVerb(cli: CAC): void {
  cli
    .command('snippet [place]', 'Print what to paste into a page')
    .usage('snippet <file, address or ->')
    .option('--as <kind>', 'element, iframe, html, or head (tags for the head of its page)', { default: 'element' })
    .option('--guid <guid>', 'Which episode of a file of many; else the first')
    .option('--src <address>', "The episode file's address (or the frame's page), as the page will ask for it")
    .option('--oembed <address>', 'With --as head: the oEmbed file; --src is the page for frames')
    .option('--script <address>', 'Your own copy of episode-card.js; else this version on a public host')
    .option('--max-size <MB>', 'The largest file to read', { default: 64 })
    .option('--timeout <seconds>', 'The longest wait', { default: 30 })
    .example('  episode-card snippet episodes/rust.json --src /episodes/rust.json')
    .example('  episode-card snippet episodes/rust.json --as iframe --src https://blog.example/episodes/embed/rust.html')
    .action(async (place: unknown, flags: Flags) => {
      const from = placeOf(place, 'an episode');
      const entry = must(await readOne(from, textOf(flags.guid), limitsOf(flags)));
      const page = resolve('page.html');
      const episode = relativeEpisode(entry.episode, page);
      const src = textOf(flags.src) ?? relativeAddress(entry.base, page);
      const kind = textOf(flags.as);
      if (kind === 'element') print(elementSnippet(episode, src, textOf(flags.script) ?? scriptAddress, scriptIntegrity()));
      else if (kind === 'iframe') print(iframeSnippet(episode, frameAddress(textOf(flags.src))));
      else if (kind === 'html') print(plainSnippet(episode));
      else if (kind === 'head') print(discoveryHtml(episode, { frame: textOf(flags.src), oembed: textOf(flags.oembed) }).text);
      else throw new UsageError(`--as ${kind ?? ''}: is none of element, iframe, html, head`);
    });
}

/** A frame shows a page, which only its author knows. */
function frameAddress(src: string | undefined): string {
  if (src) return src;
  throw new UsageError('--src is missing: name the page that the frame shows, as build --embed writes it');
}
