/**
 * Tells the device what plays, for its lock screen, media keys and headphones: https://w3c.github.io/mediasession/
 * Called by the element's listening chunk while a card plays; without a media session nothing happens.
 */

/** What the device shows. */
export interface MediaFacts {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly image: string | undefined;
}

/** What its buttons do; times in seconds. Without chapters there is no track before or after. */
export interface MediaVerbs {
  play(): void;
  pause(): void;
  seekBy(seconds: number): void;
  seekTo(seconds: number): void;
  readonly step: ((direction: -1 | 1) => void) | undefined;
}

/** Seconds that the device's buttons move by where it does not say. */
const [BACK, FORWARD] = [15, 30];

export function showMedia({ image, ...facts }: MediaFacts, { play, pause, seekBy, seekTo, step }: MediaVerbs): void {
  tell((session) => (session.metadata = new MediaMetadata({ ...facts, artwork: image ? [{ src: image }] : [] })));
  const handlers: [MediaSessionAction, MediaSessionActionHandler | null][] = [
    ['play', play],
    ['pause', pause],
    ['stop', pause],
    ['seekbackward', ({ seekOffset }) => seekBy(-(seekOffset ?? BACK))],
    ['seekforward', ({ seekOffset }) => seekBy(seekOffset ?? FORWARD)],
    ['seekto', ({ seekTime }) => seekTo(seekTime ?? 0)],
    ['previoustrack', step ? () => step(-1) : null],
    ['nexttrack', step ? () => step(1) : null],
  ];
  for (const [action, handler] of handlers) tell((session) => session.setActionHandler(action, handler));
}

/** Where the audio is, for the scrubber of the lock screen. */
export function showPosition(position: number, duration: number | undefined, playbackRate: number): void {
  if (duration) tell((session) => session.setPositionState({ duration, playbackRate, position: Math.min(position, duration) }));
}

/** Nothing of ours plays any more. */
export const clearMedia = (): void => tell((session) => (session.metadata = null));

/** What this browser does not know, or does not take, is left unsaid: an action, artwork, the whole session. */
function tell(say: (session: MediaSession) => void): void {
  try {
    say(navigator.mediaSession);
  } catch {
    // The audio plays all the same.
  }
}
