/** Everything that is written for one episode beside its JSON: pages, snippets, embed pages, oEmbed, JSON-LD. Called by write-site.ts. */
import { resolve } from 'node:path';
import type { Episode } from '../../episode/episode.js';
import { normaliseEpisode, type CheckedEpisode } from '../../episode/normalise-episode.js';
import type { Cue } from '../../episode/transcript/cue.js';
import { discoveryHtml } from '../../render/discovery-html.js';
import { embedHtml, oEmbed } from '../../render/embed-html.js';
import { episodeHtml } from '../../render/episode-html.js';
import { jsonLd } from '../../render/json-ld.js';
import { pageHtml } from '../../render/page-html.js';
import { elementSnippet } from '../../render/snippet-html.js';
import { publicEpisode, relativeEpisode } from './compose.js';
import type { Page, SiteFile } from './page.js';

/** What is asked for; `site` is the public address of the folder, `script` that of the card, `frameScript` the text of embed.js. */
export interface PageFileOptions {
  readonly out: string;
  readonly site?: string | undefined;
  readonly html: boolean;
  readonly embed: boolean;
  readonly jsonLd: boolean;
  readonly script: string;
  readonly integrity: string;
  readonly frameScript: string;
}

/** The files of a page, all but its JSON. */
export function pageFiles(page: Page, transcript: readonly Cue[] | undefined, options: PageFileOptions): readonly SiteFile[] {
  const { slug } = page;
  const { html, embed, out } = options;
  if (!html && !embed && !options.jsonLd) return [];
  // The fields as they are written, similar episodes and copies included.
  const episode = normaliseEpisode(page.fields as CheckedEpisode);
  const at = (name: string): Episode => relativeEpisode(episode, resolve(out, name));
  const files: SiteFile[] = [];
  if (html) {
    files.push({ name: `${slug}.html`, text: pageOf(page, at(`${slug}.html`), transcript, options) });
    const src = options.site ? new URL(`${slug}.json`, options.site).href : `${slug}.json`;
    files.push({ name: `snippet/${slug}.html`, text: elementSnippet(at(`${slug}.html`), src, options.script, options.integrity) });
  }
  if (embed) {
    const name = `embed/${slug}.html`;
    const json = JSON.stringify(fieldsAt(page, resolve(out, name)));
    files.push({ name, text: embedHtml(at(name), { ...options, json }) });
    files.push({
      name: `oembed/${slug}.json`,
      text: `${JSON.stringify(oEmbed(publicEpisode(episode, out, options.site), frameOf(page, options)), null, 2)}\n`,
    });
  }
  if (options.jsonLd) files.push({ name: `${slug}.jsonld`, text: `${JSON.stringify(jsonLd(at(`${slug}.jsonld`)), null, 2)}\n` });
  return files;
}

const fieldsAt = ({ fields }: Page, path: string): unknown => relativeEpisode(fields as unknown as Episode, path);

const frameOf = ({ slug }: Page, { site = '' }: PageFileOptions): string => `${site}embed/${slug}.html`;

function pageOf(page: Page, episode: Episode, transcript: readonly Cue[] | undefined, options: PageFileOptions): string {
  const { slug, outline } = page;
  const { script, integrity, site, embed, out } = options;
  const whole = site ? publicEpisode(normaliseEpisode(page.fields as CheckedEpisode), out, site) : episode;
  const at = (name: string) => site && new URL(name, site).href;
  const addresses = { page: at(`${slug}.html`), ...(embed && { oembed: at(`oembed/${slug}.json`), frame: frameOf(page, options) }) };
  return pageHtml(episode, {
    src: `${slug}.json`,
    script,
    integrity,
    body: episodeHtml(episode, { outline, transcript }),
    head: discoveryHtml(whole, addresses),
  });
}
