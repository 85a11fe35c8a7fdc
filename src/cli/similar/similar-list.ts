/**
 * Matches as the `similar` field of an episode file: a list of entries, or the address of a service that gives one.
 */
import { found } from '../../episode/formats/found.js';
import type { Page } from '../build/page.js';
import type { EpisodeRecord } from '../build/entry.js';
import type { Match } from './find-similar.js';

type Similar = EpisodeRecord['similar'];

/** `linkOf` gives the address of a page's episode, for readers. Undefined where nothing matches. */
export function similarList(matches: readonly Match[], pages: ReadonlyMap<string, Page>, linkOf: (page: Page) => string): Similar {
  const items = matches.flatMap(({ id, relevance, motive }) => {
    const page = pages.get(id);
    if (!page) return [];
    const { title, datePublished, duration, image, show, guid } = page.entry.episode;
    const own = image === show?.image ? undefined : image;
    return [found({ title, url: linkOf(page), datePublished, duration, image: own, src: page.src, guid, relevance, motive })];
  });
  return items.length > 0 ? (items as unknown as Similar) : undefined;
}

/** `"https://api.example/similar?guid={guid}"` with the episode's values, percent-encoded. */
export const similarAddress = (template: string, { entry: { id, episode } }: Page, limit: number): string =>
  template.replace(/\{(guid|url|lang|limit)\}/g, (_, name: 'guid' | 'url' | 'lang' | 'limit') =>
    encodeURIComponent({ guid: episode.guid ?? id, url: episode.url ?? '', lang: episode.language ?? '', limit: String(limit) }[name]),
  );
