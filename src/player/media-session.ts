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
  const session = sessionOf();
  if (!session) return;
  session.metadata = new MediaMetadata({ ...facts, artwork: image ? [{ src: image }] : [] });
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
  for (const [action, handler] of handlers) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // An action that this browser does not know.
    }
  }
}

/** Where the audio is, for the scrubber of the lock screen. */
export function showPosition(position: number, duration: number | undefined, playbackRate: number): void {
  if (duration) sessionOf()?.setPositionState?.({ duration, playbackRate, position: Math.min(position, duration) });
}

/** Nothing of ours plays any more. */
export function clearMedia(): void {
  const session = sessionOf();
  if (session) session.metadata = null;
}

const sessionOf = (): MediaSession | undefined => (navigator as { mediaSession?: MediaSession }).mediaSession;
