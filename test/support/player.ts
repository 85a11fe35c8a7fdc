/**
 * A Player without a card, and the audio elements that the page made meanwhile. Both end with the test.
 */
import type { AudioSource } from '../../src/episode/episode.js';
import type { PlayerState } from '../../src/player/player-state.js';
import { Player, type MediaFactory } from '../../src/player/player.js';

export const TONE_4S = '/test/fixtures/audio/tone-4s.mp3';
export const TONE_30S = '/test/fixtures/audio/tone-30s.mp3';
export const SILENCE_2S = '/test/fixtures/audio/silence-2s.wav';

export interface PlayerHarness {
  readonly player: Player;
  /** every snapshot, from the first change on */
  readonly states: readonly PlayerState[];
  /** Resolves with the snapshot as soon as `check` holds for it. */
  until(check: (state: PlayerState) => boolean, what?: string): Promise<PlayerState>;
}

const players = new Set<Player>();
let made: HTMLAudioElement[] = [];
const createElement = document.createElement.bind(document);

beforeEach(() => {
  made = [];
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element: HTMLElement = createElement(name, options);
    if (element instanceof HTMLAudioElement) made.push(element);
    return element;
  };
});

afterEach(() => {
  document.createElement = createElement;
  players.forEach((player) => player.release());
  players.clear();
});

/** The audio elements that this test has made by `document.createElement` so far. */
export const madeAudio = (): readonly HTMLAudioElement[] => made;

/** A player that has loaded these addresses: a string, or sources with their types. */
export function makePlayer(sources: readonly (string | AudioSource)[], duration?: number, mediaFactory?: MediaFactory): PlayerHarness {
  const states: PlayerState[] = [];
  const changes = new EventTarget();
  const player = new Player({ mediaFactory, requestUpdate: () => undefined }, (now) => {
    states.push(now);
    changes.dispatchEvent(new Event('change'));
  });
  players.add(player);
  player.load(
    sources.map((source) => (typeof source === 'string' ? { url: source } : source)),
    duration,
  );
  const until = (check: (state: PlayerState) => boolean, what = check.toString()): Promise<PlayerState> =>
    new Promise((resolve, reject) => {
      const listening = new AbortController();
      const timer = setTimeout(() => {
        listening.abort();
        reject(new Error(`It never came: ${what}; the last is ${JSON.stringify(player.state)}`));
      }, 15_000);
      const look = (): void => {
        if (!check(player.state)) return;
        clearTimeout(timer);
        listening.abort();
        resolve(player.state);
      };
      changes.addEventListener('change', look, { signal: listening.signal });
      look();
    });
  return { player, states, until };
}
