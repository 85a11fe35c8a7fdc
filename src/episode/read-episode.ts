/**
 * The pipeline from the text of a file to an Episode: parse, adapt, check, normalise, outline. The same in Node and in the
 * browser; it knows neither where the text came from nor what happens to the episode.
 */
import type { Episode } from './episode.js';
import { needsAdapter } from './formats/detect.js';
import { readChecked } from './guard.js';
import { normaliseEpisode, type CheckedEpisode } from './normalise-episode.js';
import type { Outline } from './outline/outline.js';
import { fail, ok, type Problem, type Result } from './result.js';

/** An episode, and what had to be left out of it: `refused` holds paths, `explain` a sentence for each. */
export interface EpisodeReading {
  readonly episode: Episode;
  readonly refused: readonly string[];
  readonly explain: () => Promise<readonly Problem[]>;
}

/** `guid` picks one of several episodes in a file: its guid, id or url; without it the first is read. */
export interface ReadOptions {
  readonly guid?: string | undefined;
}

/**
 * Text of a JSON file in any known format, or of an RSS feed, a byte order mark allowed; or data that was parsed already.
 * `baseUrl` is the file's address: relative URLs are resolved against it.
 */
export async function readEpisode(input: unknown, baseUrl?: string, options: ReadOptions = {}): Promise<Result<EpisodeReading>> {
  const data = await canonicalData(typeof input === 'string' ? input.replace(/^\uFEFF/, '').trim() : input, options);
  return data.ok ? readEpisodeData(data.value, baseUrl) : data;
}

async function canonicalData(input: unknown, options: ReadOptions): Promise<Result<unknown>> {
  let data = input;
  try {
    if (typeof input === 'string') {
      if (input.startsWith('<')) return (await import('./formats/read-rss.js')).readRss(input, options);
      data = JSON.parse(input);
    }
    return needsAdapter(data) ? (await import('./formats/adapt.js')).adapt(data, options) : ok(data);
  } catch (cause) {
    return cause instanceof SyntaxError
      ? fail('not-an-episode', `no JSON: ${cause.message}`, { cause })
      : fail('unreachable', 'a reader did not load', { cause });
  }
}

/** The same from canonical data that is parsed already. */
export function readEpisodeData(data: unknown, baseUrl?: string): Result<EpisodeReading> {
  const { value, refused } = readChecked(data, baseUrl);
  const input = (value ?? {}) as CheckedEpisode;
  if (!(input.title ?? input.audio?.[0] ?? input.outline ?? input.description ?? input.summary ?? input.chapters)) {
    return fail('not-an-episode', 'no title');
  }
  return ok({
    episode: normaliseEpisode(input),
    refused,
    // What is too deep to be explained, as what cannot be, is left out all the same.
    explain: () => import('./explain.js').then(({ explainFields }) => explainFields(data, refused)).catch(() => []),
  });
}

/** The outline that has to be read from the show notes, where the data holds none; undefined where the notes hold none either. */
export async function readNotesOutline({ description, outline, url, duration }: Episode): Promise<Outline | undefined> {
  if (outline || !description) return outline;
  const { readOutline } = await import('./outline/read-outline.js');
  const read = readOutline(description, { ...(url && { baseUrl: url }), ...(duration && { duration }) });
  return read.length > 0 ? read : undefined;
}
