/** `episode-card snippet`: what to paste into a page. */
import { resolve } from 'node:path';
import type { CAC } from 'cac';
import type { Episode } from '../../episode/episode.js';
import { discoveryHtml, partialAddresses, type DiscoveryAddresses } from '../../render/discovery-html.js';
import { elementSnippet, iframeSnippet, plainSnippet } from '../../render/snippet-html.js';
import { relativeEpisode } from '../build/compose.js';
import { relativeAddress } from '../input/local-address.js';
import { readOne } from '../input/read-one.js';
import { scriptAddress, scriptIntegrity } from '../product.js';
import { inkFor } from '../terminal/ink.js';
import { plain, print, say } from '../terminal/terminal.js';
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
      else if (kind === 'head') printHead(episode, { frame: textOf(flags.src), oembed: textOf(flags.oembed) });
      else throw new UsageError(`--as ${kind ?? ''}: is none of element, iframe, html, head`);
    });
}

/** A frame shows a page, which only its author knows. */
function frameAddress(src: string | undefined): string {
  if (src) return src;
  throw new UsageError('--src is missing: name the page that the frame shows, as build --embed writes it');
}

/** The options by which two of the addresses come. */
const OPTIONS: Readonly<Record<string, string>> = { frame: '--src', oembed: '--oembed' };

/** The tags, and a word on what could not go into them. */
function printHead(episode: Episode, addresses: DiscoveryAddresses): void {
  print(discoveryHtml(episode, addresses).text);
  const partial = Object.entries(partialAddresses(episode, addresses)).map(([name, address]) => `${OPTIONS[name] ?? name} "${address}"`);
  if (partial.length === 0) return;
  const left = `${new Intl.ListFormat('en').format(partial)} ${partial.length === 1 ? 'is' : 'are'} left out`;
  const remedy = 'begin them with https://, or name the episode file by its public address';
  say(`${inkFor(process.stderr).yellow('warning')} ${plain(left)}, since other sites need whole addresses: ${remedy}`);
}
