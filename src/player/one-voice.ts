/**
 * One voice for one ear: the card that begins to play is heard by the cards in the site's other tabs and frames, and they
 * pause. Within a page the players see to it themselves. Called by the element's listening chunk.
 */

const NAME = 'episode-card';

let channel: BroadcastChannel | undefined;
let listening = new AbortController();
let speaker: (() => void) | undefined;

/** Tells the others that this card plays, and calls its `pause` when one of them does. */
export function takeVoice(pause: () => void): void {
  leaveVoice(speaker);
  speaker = pause;
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    return;
  }
  channel.addEventListener('message', pause, { signal: listening.signal });
  channel.postMessage('play');
}

/** The card is silent. A page without a voice listens to nobody, so that the browser may keep it for the way back. */
export function leaveVoice(pause: (() => void) | undefined): void {
  if (pause !== speaker) return;
  listening.abort();
  listening = new AbortController();
  channel?.close();
  channel = speaker = undefined;
}
