/** The files that an episode names, with what each is for. Called by check.ts. */
import type { Entry } from '../build/entry.js';

/** A file by the field that names it; `declared` is its length in bytes, where the episode says one. */
export interface Link {
  readonly use: 'audio' | 'transcript' | 'chapters' | 'similar' | 'image' | 'page';
  readonly path: string;
  readonly url: string;
  readonly type?: string | undefined;
  readonly declared?: number | undefined;
}

/** In the order of their weight for the listener; an address that is named twice for one use comes once. */
export function linksOf({ episode }: Entry): readonly Link[] {
  const { audio, transcripts = [], chaptersUrl, similarUrl, image, show, url } = episode;
  const links: Link[] = [
    ...audio.map(({ url: address, type, length }, index) => ({
      use: 'audio' as const,
      path: `audio[${index}]`,
      url: address,
      type,
      declared: length,
    })),
    ...transcripts.map(({ url: address, type }, index) => ({
      use: 'transcript' as const,
      path: `transcripts[${index}]`,
      url: address,
      type,
    })),
    ...single('chapters', 'chapters', chaptersUrl),
    ...single('similar', 'similar', similarUrl),
    ...single('image', 'image', image),
    ...single('image', 'show.image', show?.image),
    ...single('page', 'url', url),
  ];
  return links.filter(({ use, url: address }, index) => links.findIndex((other) => other.use === use && other.url === address) === index);
}

const single = (use: Link['use'], path: string, url: string | undefined): readonly Link[] => (url ? [{ use, path, url }] : []);
