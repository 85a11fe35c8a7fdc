/**
 * Turns data that the guard has read into the one frozen Episode: lists are lists, the host is a person, chapters are in
 * order. Called by readEpisode; it knows nothing of formats or of drawing.
 */
import type { AudioSource, Chapter, ContentLink, Episode, Funding, Person, SocialInteract, Soundbite, TranscriptFile } from './episode.js';
import { outlineOfChapters, outlineOfNodes, type OutlineNode } from './explicit-outline.js';

/** One or many of what may also be written as a bare text or address. */
type Loose<T> = string | T | readonly (string | T)[] | undefined;
type ChapterInput = Omit<Chapter, 'isListed'> & { readonly toc?: boolean };

/** The fields as the guard leaves them, where they differ from an Episode's. */
export interface CheckedEpisode extends Partial<Omit<Episode, 'show' | 'persons' | 'outline' | 'audio' | 'chapters' | 'similar'>> {
  readonly show?: string | Episode['show'];
  readonly host?: string | readonly string[];
  readonly persons?: Loose<Partial<Person>>;
  readonly outline?: readonly OutlineNode[];
  readonly audio?: Loose<AudioSource>;
  readonly chapters?: string | readonly ChapterInput[] | { readonly chapters: readonly ChapterInput[] };
  readonly transcript?: { readonly segments: readonly { startTime?: number; endTime?: number; speaker?: string; body?: string }[] } & Episode['transcript'];
  readonly similar?: string | readonly (Omit<Episode['similar'][number], 'show'> & { readonly show?: string | { readonly title?: string } })[];
}

/** A bare text becomes an object with that text under `key`; one becomes a list of one; none becomes an empty list. */
function listOf<T>(value: unknown, key = ''): T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item: unknown) => (typeof item === 'string' ? { [key]: item } : item) as T);
}

/** Takes what `readChecked` gives for an episode. */
export function normaliseEpisode(input: CheckedEpisode): Episode {
  const [show] = listOf<Episode['show']>(input.show, 'title');
  const audio = listOf<AudioSource>(input.audio, 'url');
  const chapters = chaptersOf(input.chapters);
  const isUrl = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return settle<Episode>({
    ...input,
    title: input.title ?? show?.title ?? fileName(audio[0]?.url),
    duration: input.duration || undefined,
    show,
    host: undefined,
    persons: personsOf(input),
    outline: outlineOfNodes(input.outline) ?? outlineOfChapters(chapters),
    audio,
    image: input.image ?? show?.image,
    chapters,
    chaptersUrl: isUrl(input.chapters),
    transcripts: input.transcripts && listOf<TranscriptFile>(input.transcripts),
    transcript: input.transcript?.segments.map(({ startTime, endTime, speaker, body }) => ({ start: startTime, end: endTime, speaker, text: body ?? '' })),
    similar: (Array.isArray(input.similar) ? input.similar : []).map((item) => ({ ...item, show: isUrl(item.show) ?? item.show?.title, duration: item.duration || undefined })),
    similarUrl: isUrl(input.similar),
    funding: listOf<Funding>(input.funding),
    license: listOf<Episode['license']>(input.license, 'id')[0],
    location: listOf<Episode['location']>(input.location, 'name')[0],
    soundbites: listOf<Soundbite>(input.soundbites),
    contentLinks: listOf<ContentLink>(input.contentLinks),
    socialInteract: listOf<SocialInteract>(input.socialInteract).filter(({ uri, protocol }) => uri && protocol !== 'disabled'),
  });
}

/** The hosts first, then the others; nobody twice. */
function personsOf({ host, persons }: CheckedEpisode): unknown[] {
  const hosts = listOf<Person>(host, 'name');
  const others = listOf<Person>(persons, 'name').filter(({ name }) => hosts.every((each) => each.name !== name));
  return [...hosts, ...others].map((person) => ({ ...person, role: person.role?.toLowerCase() ?? 'host' }));
}

/** In order of time; where two begin together, the one that is listed stays. */
function chaptersOf(input: CheckedEpisode['chapters']): Chapter[] {
  const list = (Array.isArray(input) ? input : ((input as { chapters?: unknown })?.chapters ?? [])) as readonly ChapterInput[];
  return list
    .map(({ toc, ...chapter }) => ({ ...chapter, isListed: toc !== false }))
    .sort((a, b) => a.startTime - b.startTime || Number(b.isListed) - Number(a.isListed))
    .filter(({ startTime }, index, all) => startTime !== all[index - 1]?.startTime);
}

/** `"https://pod.example/a/rust-talk.mp3"` gives `"rust-talk"`. */
const fileName = (url = '') => /([^/?#]+?)(?:\.\w{1,5})?(?:[?#].*)?$/.exec(url)?.[1] ?? '';

/** Frozen through and through, and what is undefined is absent. */
function settle<T>(value: unknown): T {
  if (typeof value === 'object' && value) {
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) delete (value as Record<string, unknown>)[key];
      else settle(item);
    }
    Object.freeze(value);
  }
  return value as T;
}
