/**
 * Turns the snapshots of source and player, with what the reader has opened, into the one CardState that the views
 * draw. Called by the element for each render; it holds nothing but the last faces.
 */
import type { Episode } from '../episode/episode.js';
import type { ProblemCode } from '../episode/result.js';
import { formatClock, formatSpoken } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { fill, type Strings } from '../locale/strings.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import type { CardState, EpisodeFace, PlayerFace } from '../views/contract.js';

/** What a failure to load is to the listener. */
const SENTENCES: { readonly [K in ProblemCode]?: keyof Strings } = {
  'not-an-episode': 'notAnEpisode',
  'no-episode': 'notFound',
  'not-found': 'notFound',
  refused: 'notFound',
  'server-error': 'serverError',
  timeout: 'timeout',
  'too-large': 'tooLarge',
};
const AUDIO_SENTENCES = { unreachable: 'audioUnreachable', format: 'audioFormat', broken: 'audioBroken', timeout: 'audioTimeout' } as const;

const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur)\b/;

/** The sentence on the state of the card, where there is something to say. */
export function noticeOf({ status, isSlow, problem }: SourceState, strings: Strings): string | undefined {
  if (status === 'loading') return isSlow ? strings.stillLoading : undefined;
  if (status === 'empty') return strings.empty;
  if (!problem) return undefined;
  return navigator.onLine ? strings[SENTENCES[problem.code] ?? 'unreachable'] : strings.offline;
}

/** What of the player a card shows. `preview` is the second under a thumb that is being dragged. */
export function playerFace(state: PlayerState, episode: Episode | undefined, face: EpisodeFace | undefined, preview: number | undefined, { strings, tag }: Locale): PlayerFace {
  const { duration, failure } = state;
  const currentTime = preview ?? state.currentTime;
  const clock = formatClock(currentTime, tag);
  const spoken = formatSpoken(currentTime, tag);
  const starts = segmentsOf(episode, face);
  return {
    isEnabled: (episode?.audio.length ?? 0) > 0,
    isPlaying: state.isPlaying,
    isBuffering: state.isBuffering,
    rate: state.rate,
    volume: state.volume,
    hasVolume: state.hasVolume,
    isMuted: state.isMuted,
    currentTime,
    duration,
    elapsed: clock,
    remaining: duration === undefined ? '' : `−${formatClock(Math.max(0, duration - currentTime), tag)}`,
    length: duration === undefined ? '' : formatClock(duration, tag),
    spoken: duration === undefined ? spoken : fill(strings.positionOf, spoken, formatSpoken(duration, tag)),
    segments: duration === undefined ? [] : starts.filter((start) => start < duration).map((start) => start / duration),
    section: state.isStarted || currentTime > 0 ? sectionAt(face, currentTime) : -1,
    notice: failure ? strings[AUDIO_SENTENCES[failure]] : state.isSlow ? strings.buffering : undefined,
    isFailed: failure !== undefined,
    url: state.url,
  };
}

/** Chapters cut the rail into segments; without them, sections with times do. */
const segmentsOf = (episode: Episode | undefined, face: EpisodeFace | undefined): readonly number[] => {
  const listed = episode?.chapters.filter(({ isListed }) => isListed) ?? [];
  return listed.length > 0 ? listed.map(({ startTime }) => startTime) : (face?.outline.flatMap(({ time }) => time?.seconds ?? []) ?? []);
};

/** The last section with a time that has begun. */
const sectionAt = (face: EpisodeFace | undefined, currentTime: number): number =>
  face?.outline.findLastIndex(({ time }) => time !== undefined && time.seconds <= currentTime) ?? -1;

export const directionOf = (tag: string): CardState['dir'] => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');
