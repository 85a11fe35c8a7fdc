/** The snippets in a browser: run as they are copied, and through DOMPurify. */
import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { cardOf } from '../support/card.js';
import { openFrame, type Frame } from '../support/frame.js';
import { nextEvent } from '../support/once.js';

const SNIPPETS = ['plain.html', 'ghost.html', 'wordpress/custom-html-block.html'];
const read = async (name: string): Promise<string> => (await fetch(`/demo/snippets/${name}`)).text();
const TITLE = 'Why I Like Rust Better Than Python';

describe('a snippet that is pasted into a page', () => {
  let frame: Frame | undefined;

  afterEach(() => frame?.close());

  for (const name of SNIPPETS)
    it(`${name} loads the script by its hash, and shows a card that plays`, async () => {
      // The files that the CDN would send, and an episode of the demo.
      const snippet = (await read(name)).replace(/https:[^"]*?\/dist\//, '/dist/').replaceAll('/episodes/rust', '/demo/show/rust');
      const page = `<!doctype html><head><script src="/test/fixtures/pages/witness.js"></script></head>${snippet}`;
      frame = await openFrame(`/faults/ok?${new URLSearchParams({ type: 'text/html', text: page }).toString()}`);
      const card = await cardOf(frame.document.querySelector('episode-card')!).ready();
      await card.play();
      await card.pause();
      await frame.settle();
      expect({ console: frame.console, errors: frame.errors }).to.deep.equal({ console: [], errors: [] });
    });
});

describe('DOMPurify', () => {
  const clean = async (rules: object = {}) => DOMPurify.sanitize(await read('plain.html'), { ...rules, RETURN_DOM_FRAGMENT: true });

  it('as it comes keeps the link and the sound', async () => {
    const result = await clean();
    expect(result.querySelector('episode-card, script')).to.equal(null);
    expect(result.querySelector('a')!.textContent).to.equal(TITLE);
    expect(result.querySelector('audio')!.getAttribute('src')).to.equal('/episodes/rust.mp3');
  });

  it('that is told of the element keeps it, and it works', async () => {
    const result = await clean({ CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^episode-card$/ } });
    const card = document.importNode(result.querySelector('episode-card')!, true);
    expect(card.getAttribute('src')).to.equal('/episodes/rust.json');
    expect(card.querySelector('a')!.textContent).to.equal(TITLE);
    card.setAttribute('src', '/demo/show/rust.json');
    const loaded = nextEvent(card, 'episode-load');
    document.body.append(card);
    await loaded;
    card.remove();
  });
});
