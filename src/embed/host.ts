/**
 * embed-host.js, for pages that show embed.html in a frame: gives each `<iframe data-episode-card>` the height that it asks for, and
 * passes on what it tells as an `episode-embed` event of the iframe. It hears these frames alone.
 */
import { parseTold, type Command } from './messages.js';

const FRAMES = 'iframe[data-episode-card]';
/** A card is never higher; a frame that asks for more is none of ours. */
const MAX_HEIGHT = 10_000;

/** Whether a frame speaks in the name it should: that of its address, or none in a sandbox without `allow-same-origin`. */
function speaksAs(frame: HTMLIFrameElement, origin: string): boolean {
  const isNameless = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isNameless ? 'null' : new URL(frame.src, document.baseURI).origin);
}

function hear({ source, origin, data }: MessageEvent<unknown>): void {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)].find(({ contentWindow }) => contentWindow === source);
  const told = frame && speaksAs(frame, origin) ? parseTold(data) : undefined;
  if (!frame || !told) return;
  if (told.type === 'episode-card:height') frame.style.height = `${Math.min(told.height, MAX_HEIGHT)}px`;
  frame.dispatchEvent(new CustomEvent('episode-embed', { detail: told, bubbles: true }));
}

/** Asks a frame to tell; the word is no secret, and a frame in a sandbox has no name to send it to. */
function greet(target: EventTarget | null): void {
  const hello: Command = { type: 'episode-card:hello' };
  if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) target.contentWindow?.postMessage(hello, '*');
}

function tend(signal: AbortSignal): void {
  addEventListener('message', hear, { signal });
  document.addEventListener('load', ({ target }) => greet(target), { capture: true, signal });
  document.querySelectorAll(FRAMES).forEach(greet);
}

// As long as the page is there.
tend(new AbortController().signal);
