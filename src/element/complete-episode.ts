/**
 * Completes an episode by what lies in other files: chapters, and the list of similar episodes. Called by parts.ts at each
 * render; the same episode comes out as long as nothing new has come.
 */
import type { Episode } from '../episode/episode.js';
import { ok } from '../episode/result.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import type { CardActions } from '../views/contract.js';
import { knownFile, linkedFile } from './linked-file.js';
import type { ListeningHost } from './listening.js';
import type { SimilarProvider } from './load-similar.js';
import type { LoadedTranscript } from './load-transcript.js';

/** The element, as far as the parts look at it. */
export interface PartsHost extends ListeningHost {
  readonly similar: string | undefined;
  readonly similarProvider?: SimilarProvider;
}

interface Needs {
  readonly host: PartsHost;
  readonly source: SourceState;
  readonly facts: PlayerState;
}

export const completeEpisode = (needs: Needs, actions: CardActions): Episode | undefined =>
  withSimilar(withTimes(withChapters(needs, actions)), needs, actions);

/**
 * Outline and chapters as one navigation. A file of chapters is fetched when playing begins, or when there is nothing else to
 * make an outline of; chapters in the data wait for nothing, but an outline with times has no need of them.
 */
function withChapters({ source: { episode, isOutlinePending }, facts }: Needs, actions: CardActions): Episode | undefined {
  if (!episode || isOutlinePending) return episode;
  const { chaptersUrl, chapters, outline, description } = episode;
  const isWanted = chaptersUrl
    ? facts.isStarted || !(outline ?? description)
    : chapters.length > 0 && outline?.every(({ startTime }) => startTime === undefined);
  if (!isWanted) return episode;
  const load = async () => (await import('./load-chapters.js')).loadChapters(episode);
  const file = linkedFile(episode, load, (now) => {
    if (now.status === 'failed') actions.report(now.problem, 'chapters');
    actions.open({});
  });
  return file.status === 'ready' ? file.value : episode;
}

type Completed = WeakMap<Episode, Episode>;

/** The episode with more to it; the same object for the same episode. */
function completed(known: Completed, episode: Episode, more: Partial<Episode>): Episode {
  const complete = known.get(episode) ?? Object.freeze({ ...episode, ...more });
  known.set(episode, complete);
  return complete;
}

const withOutlines: Completed = new WeakMap();

/** An outline without times takes them from the transcript, once that was opened. */
function withTimes(episode: Episode | undefined): Episode | undefined {
  const file = knownFile<LoadedTranscript>(episode?.transcripts ?? episode?.transcript);
  const outline = file?.status === 'ready' ? file.value.outline : undefined;
  return episode && outline ? completed(withOutlines, episode, { outline }) : episode;
}

const withLists: Completed = new WeakMap();

/** A list of similar episodes that has to be asked for; the one in the data stands meanwhile. */
function withSimilar(episode: Episode | undefined, { host }: Needs, actions: CardActions): Episode | undefined {
  const source = host.similarProvider ?? host.similar ?? episode?.similarUrl;
  if (!episode || !source) return episode;
  const load = async () => (source === 'none' ? ok([]) : (await import('./load-similar.js')).loadSimilar(source, episode, host));
  const file = linkedFile(episode.similar, load, (now) => {
    if (now.status === 'failed') actions.report(now.problem, 'similar');
    actions.open({});
  });
  return file.status === 'ready' ? completed(withLists, episode, { similar: file.value }) : episode;
}
