/** A page of its own with a card that a server has drawn; its script comes when the test says so. */
import { cardOf, type CardHarness } from './card.js';
import { openFrame, type Frame } from './frame.js';

export interface Served {
  readonly frame: Frame;
  readonly card: CardHarness;
  /** Brings the script, and waits until the card lives. */
  start(): Promise<void>;
  /** Brings the script alone. */
  addScript(): Promise<void>;
}

const opened = new Set<Frame>();

afterEach(() => {
  opened.forEach((frame) => frame.close());
  opened.clear();
});

/** `options` are those of `renderCard`; the frame is so many CSS pixels wide. */
export async function openServed(data: unknown, options: object = {}, { width = 600, isStrict = false } = {}): Promise<Served> {
  const ask = JSON.stringify({ data, options: { page: '/served/page.html', ...options }, isStrict });
  const frame = await openFrame(`/served/page.html?${new URLSearchParams({ ask }).toString()}`, { width, height: 700 });
  opened.add(frame);
  const card = cardOf(frame.document.querySelector('episode-card')!);
  const addScript = async () => {
    const script = frame.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/episode-card.js';
    frame.document.head.append(script);
    await frame.window.customElements.whenDefined('episode-card');
  };
  const start = async () => {
    await addScript();
    await card.until(() => !isServed(card), 'the card lives');
  };
  return { frame, card, addScript, start };
}

/** What a server has drawn is what is seen. */
export const isServed = ({ root }: CardHarness): boolean => root.querySelector('.served') !== null;
