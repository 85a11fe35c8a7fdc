/**
 * Turns data that the guard has read into the one frozen Episode: what is absent gets its default, the host is a person,
 * chapters are in order. Called by readEpisode; it knows nothing of formats or of drawing.
 */
import type { Chapter, Episode, Person, SimilarEpisode } from './episode.js';
import { outlineOfChapters, outlineOfNodes, type OutlineNode } from './explicit-outline.js';

type ChapterInput = Omit<Chapter, 'isListed'> & { readonly toc?: boolean };
type PersonInput = Omit<Person, 'role'> & { readonly role?: string };

/** The fields as the guard leaves them, where they differ from an Episode's. */
export interface CheckedEpisode extends Partial<Omit<Episode, 'persons' | 'outline' | 'chapters' | 'transcript' | 'similar'>> {
  readonly host?: readonly PersonInput[];
  readonly persons?: readonly PersonInput[];
  readonly outline?: readonly OutlineNode[];
  readonly chapters?: string | readonly ChapterInput[] | { readonly chapters: readonly ChapterInput[] };
  readonly transcript?: { readonly segments: readonly { startTime?: number; endTime?: number; speaker?: string; body: string }[] };
  readonly similar?: string | readonly (Omit<SimilarEpisode, 'show'> & { readonly show?: { readonly title?: string } })[];
}

/** Takes what `readChecked` gives for an episode. */
export function normaliseEpisode({ host = [], persons = [], ...input }: CheckedEpisode): Episode {
  const { show, audio = [], similar, socialInteract = [] } = input;
  const chapters = chaptersOf(input.chapters);
  return settle<Episode>({
    funding: [],
    soundbites: [],
    contentLinks: [],
    ...input,
    title: input.title ?? show?.title ?? fileName(audio[0]?.url),
    duration: input.duration || undefined,
    // The hosts first, then the others; nobody twice.
    persons: [...host, ...persons.filter(({ name }) => host.every((each) => each.name !== name))].map((person) => ({
      ...person,
      role: person.role?.toLowerCase() ?? 'host',
    })),
    outline: outlineOfNodes(input.outline) ?? outlineOfChapters(chapters),
    audio,
    image: input.image ?? show?.image,
    chapters,
    chaptersUrl: textOf(input.chapters),
    transcript: input.transcript?.segments.map(({ startTime, endTime, speaker, body }) => ({
      start: startTime,
      end: endTime,
      speaker,
      text: body,
    })),
    similar:
      typeof similar === 'object' ? similar.map((item) => ({ ...item, show: item.show?.title, duration: item.duration || undefined })) : [],
    similarUrl: textOf(similar),
    socialInteract: socialInteract.filter(({ uri, protocol }) => uri && protocol !== 'disabled'),
  });
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** In order of time; where two begin together, the one that is listed stays. */
function chaptersOf(input: CheckedEpisode['chapters']): Chapter[] {
  const list = typeof input === 'object' ? ('chapters' in input ? input.chapters : input) : [];
  return list
    .map(({ toc, ...chapter }) => ({ ...chapter, isListed: toc !== false }))
    .sort((a, b) => a.startTime - b.startTime || Number(b.isListed) - Number(a.isListed))
    .filter(({ startTime }, index, all) => startTime !== all[index - 1]?.startTime);
}

/** `"https://pod.example/a/rust-talk.mp3?from=web"` gives `"rust-talk"`. */
const fileName = (url = '') => /([^/?#.]+)[^/]*$/.exec(url)?.[1] ?? '';

/** A copy of plain data, frozen through and through; what is undefined is absent. */
const settle = <T>(value: unknown): T => JSON.parse(JSON.stringify(value), (_, item: unknown) => Object.freeze(item)) as T;
