/**
 * Opens a page of test/fixtures/pages or demo in a frame and listens to what it says: console, errors, blocked by policy.
 * It knows nothing of the card; a test reaches into `frame.document` itself.
 */
import { nextEvent } from './once.js';

/** What the witness in the page told, in order. */
export interface Testimony {
  readonly console: string[];
  readonly errors: string[];
  readonly violations: string[];
}

/** An opened page; `close` takes it away. */
export interface Frame extends Testimony {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Resolves when what the page had to say up to now has arrived. */
  settle(): Promise<void>;
  close(): void;
}

const LISTS = { console: 'console', error: 'errors', violation: 'violations' } as const;

/** What a page has said by now. */
export async function toldBy(frame: Frame): Promise<Testimony> {
  await frame.settle();
  const { console, errors, violations } = frame;
  return { console, errors, violations };
}

let opened = 0;

/** Opens `path` (`/demo/index.html`, `/test/fixtures/pages/x.html`) and waits until it has loaded and told what happened meanwhile. */
export async function openFrame(path: string, { width = 800, height = 600 } = {}): Promise<Frame> {
  const told: Testimony = { console: [], errors: [], violations: [] };
  const element = document.createElement('iframe');
  element.style.cssText = `width:${width}px;height:${height}px;border:0`;
  const settled = new EventTarget();
  const listening = new AbortController();
  const name = `frame-${++opened}`;
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'object' || data === null || !('page' in data) || data.page !== name) return;
    const { witness, text } = data as unknown as { witness: keyof typeof LISTS | 'settled'; text: string };
    if (witness === 'settled') settled.dispatchEvent(new Event('settled'));
    else told[LISTS[witness]].push(text);
  };
  window.addEventListener('message', hear, { signal: listening.signal });
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  element.src = `${path}${path.includes('?') ? '&' : '?'}watch=${name}`;
  document.body.append(element);
  await loaded;
  const settle = async (): Promise<void> => {
    const answer = nextEvent(settled, 'settled');
    element.contentWindow?.postMessage('settle', location.origin);
    await answer;
  };
  const close = (): void => {
    listening.abort();
    element.remove();
  };
  if (!element.contentWindow || !element.contentDocument) throw new Error(`${path} did not open in a frame`);
  await settle();
  return { ...told, element, window: element.contentWindow as Frame['window'], document: element.contentDocument, settle, close };
}
