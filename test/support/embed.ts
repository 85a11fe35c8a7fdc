/**
 * Pages that show the built embed.html in a frame, in a sandbox or not, on the test's origin or another. The frame is heard as a page
 * around it hears it: by its messages. It is taken away after the test.
 */
import { otherOrigin } from './ledger.js';

export interface EmbedOptions {
  /** the parameters behind `?` */
  readonly query: Readonly<Record<string, string>>;
  readonly hash?: string;
  /** lists of origins that the owner of the page writes into it: `{allow: 'https://a.example'}` */
  readonly lists?: Readonly<Record<string, string>>;
  /** `allow-scripts`; without it there is no sandbox */
  readonly sandbox?: string;
  /** the page comes from the test server's twin */
  readonly isForeign?: boolean;
}

export interface Embedded {
  readonly element: HTMLIFrameElement;
  readonly heard: readonly Record<string, unknown>[];
  say(word: unknown): void;
  /** Resolves with the first message that fits, past ones included. */
  until(check: (word: Record<string, unknown>) => boolean, what?: string): Promise<Record<string, unknown>>;
}

const frames = new Set<HTMLIFrameElement>();
let listening = new AbortController();

afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames.clear();
  listening.abort();
  listening = new AbortController();
});

/** The address of a file that any page may read, on the test server's twin. */
export const openFile = async (path: string): Promise<string> => `${await otherOrigin()}${path}?cors`;

/** An iframe at the end of the page that is heard; `attributes` are set before its address. */
export function embedAt(src: string, attributes: Readonly<Record<string, string>> = {}): Embedded {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries({ width: '700', ...attributes })) element.setAttribute(name, value);
  const heard: Record<string, unknown>[] = [];
  const arrivals = new EventTarget();
  const hear = ({ source, data }: MessageEvent<Record<string, unknown>>) => {
    if (source !== element.contentWindow) return;
    heard.push(data);
    arrivals.dispatchEvent(new Event('heard'));
  };
  addEventListener('message', hear, { signal: listening.signal });
  element.src = src;
  document.body.append(element);
  frames.add(element);
  const until: Embedded['until'] = (check, what = check.toString()) =>
    new Promise((resolve, reject) => {
      const waiting = new AbortController();
      const timer = setTimeout(() => reject(new Error(`Never heard: ${what}; but ${JSON.stringify(heard).slice(0, 1000)}`)), 15_000);
      const look = () => {
        const found = heard.find(check);
        if (!found) return;
        clearTimeout(timer);
        waiting.abort();
        resolve(found);
      };
      arrivals.addEventListener('heard', look, { signal: waiting.signal });
      look();
    });
  return { element, heard, until, say: (word) => element.contentWindow?.postMessage(word, '*') };
}

/** The built embed.html as its owner serves it: with lists in its head, and here with a witness. */
export async function openEmbed({ query, hash = '', lists = {}, sandbox, isForeign = false }: EmbedOptions): Promise<Embedded> {
  const html = await (await fetch('/dist/embed.html')).text();
  const head = Object.entries(lists).map(([name, content]) => `<meta name="episode-card:${name}" content="${content}">`);
  const text = html
    .replace('<head>', `<head><script src="/test/fixtures/pages/witness.js"></script>${head.join('')}`)
    .replace(/src="(?=e)/g, 'src="/dist/');
  const page = new URL('/faults/ok', isForeign ? await otherOrigin() : location.origin);
  page.search = new URLSearchParams({ type: 'text/html', text, watch: 'embed', ...query }).toString();
  return embedAt(`${page.href}${hash}`, sandbox === undefined ? {} : { sandbox });
}

/** What the witness in the page told of errors. */
export const errorsOf = ({ heard }: Embedded): unknown[] =>
  heard.filter(({ witness }) => witness === 'error' || witness === 'violation').map(({ text }) => text);
