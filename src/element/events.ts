/**
 * The events of the element. Each bubbles and crosses shadow roots; none can be cancelled. Times are in seconds.
 * Dispatched by episode-card.ts alone.
 */
import type { Episode } from '../episode/episode.js';
import type { Problem } from '../episode/result.js';
import type { PlayerState } from '../player/player-state.js';

const OPTIONS: EventInit = { bubbles: true, composed: true };

/** `episode-load`: the episode is there and drawn; `refused` holds the paths of fields that had to be left out. */
export class EpisodeLoadEvent extends Event {
  readonly episode: Episode;
  readonly refused: readonly string[];

  constructor(episode: Episode, refused: readonly string[]) {
    super('episode-load', OPTIONS);
    this.episode = episode;
    this.refused = refused;
  }
}

/** `episode-error`: the episode, its audio, its transcript, its chapters or the list of similar episodes could not be had; `part` says which. */
export class EpisodeErrorEvent extends Event {
  readonly problem: Problem;
  readonly part: 'episode' | 'audio' | 'transcript' | 'chapters' | 'similar';

  constructor(problem: Problem, part: EpisodeErrorEvent['part']) {
    super('episode-error', OPTIONS);
    this.problem = problem;
    this.part = part;
  }
}

type PlaybackType = 'episode-play' | 'episode-pause' | 'episode-seek' | 'episode-time' | 'episode-end';

/** `episode-play`, `episode-pause`, `episode-seek`, `episode-time` (at most once a shown second), `episode-end`. */
export class EpisodePlaybackEvent extends Event {
  readonly currentTime: number;
  /** undefined while unknown */
  readonly duration: number | undefined;

  constructor(type: PlaybackType, currentTime: number, duration: number | undefined) {
    super(type, OPTIONS);
    this.currentTime = currentTime;
    this.duration = duration;
  }
}

/** The events that a change of the player's snapshot stands for. */
export function playbackEvents(now: PlayerState, before: PlayerState): EpisodePlaybackEvent[] {
  const types: PlaybackType[] = [];
  if (now.isPlaying !== before.isPlaying) types.push(now.isPlaying ? 'episode-play' : 'episode-pause');
  const step = now.currentTime - before.currentTime;
  if (step) types.push(now.isPlaying && Math.abs(step) < 2.5 ? 'episode-time' : 'episode-seek');
  if (now.ended && !before.ended) types.push('episode-end');
  return types.map((type) => new EpisodePlaybackEvent(type, now.currentTime, now.duration));
}

declare global {
  interface HTMLElementEventMap {
    'episode-load': EpisodeLoadEvent;
    'episode-error': EpisodeErrorEvent;
    'episode-play': EpisodePlaybackEvent;
    'episode-pause': EpisodePlaybackEvent;
    'episode-seek': EpisodePlaybackEvent;
    'episode-time': EpisodePlaybackEvent;
    'episode-end': EpisodePlaybackEvent;
  }
}
