/** The page that writes snippets: what is chosen is in the card and in what is copied, and what is copied works. */
import { expect } from '@open-wc/testing';
import { cardOf, type CardHarness } from '../support/card.js';
import { openFrame, type Frame } from '../support/frame.js';

const PAGE = '/demo/generator.html';
const TITLE = 'Why I Like Rust Better Than Python';
let frame: Frame;
let card: CardHarness;

const field = (name: string): HTMLInputElement => frame.document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const status = (): string => frame.document.getElementById('status')!.textContent;
const written = (name: string): string => frame.document.getElementById(`${name}-snippet`)!.textContent;
const isOpen = (): boolean => !frame.document.getElementById('snippets')!.hidden;

/** What a snippet is to a browser that reads it; nothing in it runs. */
const parsed = (name: string): Document => new DOMParser().parseFromString(written(name), 'text/html');

function fill(name: string, value: string): void {
  const input = field(name);
  input.value = value;
  input.dispatchEvent(new frame.window.Event('input', { bubbles: true }));
  input.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
}
const choose = (name: string, value: string): void =>
  frame.document.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`)!.click();

/** Waits until `check` is true, and looks at every change of the page. */
async function until(check: () => boolean): Promise<void> {
  if (check()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!check()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(frame.document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

beforeEach(async () => {
  frame = await openFrame(PAGE, { width: 960, height: 700 });
  card = await cardOf(frame.document.querySelector('episode-card')!).ready();
  await until(isOpen);
});
afterEach(() => frame.close());

describe('the generator', () => {
  it('begins with an episode of the demo, its title in both fields', () => {
    expect(field('link').value).to.equal(TITLE);
    expect(field('frame').value).to.equal(TITLE);
    expect(status()).to.equal('The episode is here.');
  });

  it('names one version and the hashes of dist', async () => {
    const hashes = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;
    const [plain = ''] = (await (await fetch('/demo/snippets/plain.html')).text()).split('\n');
    expect(written('element').split('\n')[0]).to.equal(plain);
    expect(parsed('frame').querySelector('script')!.integrity).to.equal(hashes['embed-host.js']);
  });

  it('puts what is chosen on the card and into the snippets', async () => {
    choose('variant', 'compact');
    choose('theme', 'dark');
    fill('language', 'de');
    await card.until(() => card.playLabel === 'Abspielen', 'the card speaks German');
    const element = parsed('element').querySelector('episode-card')!;
    for (const each of [card.element, element])
      expect(['variant', 'theme', 'lang'].map((name) => each.getAttribute(name))).to.deep.equal(['compact', 'dark', 'de']);
    const { search } = new URL(parsed('frame').querySelector('iframe')!.src);
    expect(search).to.equal('?src=/demo/show/rust.json&variant=compact&theme=dark&lang=de');
    choose('variant', '');
    choose('theme', '');
    fill('language', '');
    expect(written('element')).to.include('/demo/show/rust.json"><a');
    expect(card.element.getAttributeNames()).to.not.include.members(['variant', 'theme', 'lang']);
  });

  it('keeps each tag on one line, and only a link and the sound inside', () => {
    for (const name of ['element', 'frame'])
      expect(
        written(name)
          .split('\n')
          .map((line) => line.startsWith('<') && line.endsWith('>')),
      ).to.deep.equal([true, true]);
    expect(written('plain')).to.not.include('\n');
    const { children } = parsed('element').querySelector('episode-card')!;
    expect([...children].map(({ localName }) => localName)).to.deep.equal(['a', 'audio']);
    expect(children[1]!.getAttribute('preload')).to.equal('none');
  });

  it('leaves a title with quotes and signs a text', () => {
    const title = `"Rust" & 'C' <b onclick="alert(1)"></a></episode-card><script>alert(1)</script> &amp;`;
    fill('link', title);
    fill('frame', title);
    for (const name of ['element', 'plain']) {
      expect(parsed(name).querySelector('a')!.textContent).to.equal(title);
      expect(parsed(name).querySelector('b, [onclick], a script')).to.equal(null);
      expect(parsed(name).querySelectorAll('script')).to.have.length(name === 'element' ? 1 : 0);
    }
    expect(parsed('frame').querySelector('iframe')!.title).to.equal(title);
    expect(parsed('frame').querySelectorAll('body > *, script')).to.have.length(2);
  });

  it('writes the tags for the head of the episode’s page, with the frame as their player', () => {
    const tags = [...parsed('head').head.children];
    const content = (name: string) =>
      tags
        .filter((tag) => [tag.getAttribute('property'), tag.getAttribute('name')].includes(name))
        .map((tag) => tag.getAttribute('content'));
    const show = `${location.origin}/demo/show`;
    expect(content('og:title')).to.deep.equal([TITLE]);
    expect(content('og:url')).to.deep.equal([`${show}/rust.html`]);
    expect(content('og:image')).to.deep.equal([`${show}/rust.svg`]);
    expect(content('og:audio')).to.deep.equal([`${show}/rust.mp3`]);
    expect(content('og:site_name')).to.deep.equal(['52 Weeks of Cloud']);
    expect(content('og:description')[0]).to.match(/^A developer who [^]* where Python is still…$/);
    expect(content('twitter:card')).to.deep.equal(['player']);
    choose('variant', 'compact');
    expect(parsed('head').querySelector<HTMLMetaElement>('[name="twitter:player"]')!.content).to.equal(
      parsed('frame').querySelector('iframe')!.src,
    );
    expect(tags.every(({ localName }) => localName === 'meta')).to.equal(true);
    expect(written('head').split('\n')).to.have.length(tags.length);
  });

  it('lets no sign of a title out of the head’s tags', async () => {
    const title = `"Rust" & 'C' <b></b>"><script>alert(1)</script>`;
    const file = new URLSearchParams({ type: 'application/json', text: JSON.stringify({ title }) }).toString();
    fill('address', `${location.origin}/faults/ok?${file}`);
    await until(isOpen);
    const head = parsed('head');
    expect(head.querySelector<HTMLMetaElement>('[property="og:title"]')!.content).to.equal(title);
    expect(head.querySelector('b, script')).to.equal(null);
    expect(head.body.childNodes).to.have.length(0);
  });

  it('says that an address gives no episode, and offers nothing to copy until one does', async () => {
    fill('address', 'show/missing.json');
    await until(() => status().startsWith('No episode here:'));
    expect(status()).to.include('show/missing.json: 404');
    expect(isOpen()).to.equal(false);
    expect(card.element.childElementCount).to.equal(0);
    fill('address', 'http://');
    expect(status()).to.equal('No episode here: this is no address.');
    fill('address', '');
    expect(status()).to.include('give the address');
    fill('address', 'show/cup.json');
    await until(isOpen);
    expect(parsed('plain').querySelector('a')!.textContent).to.equal('Build a cup vs wash a cup: Rust vs Python');
  });

  it('says what a file of another host needs in a frame', async () => {
    const { origin } = (await (await fetch('/faults/other-origin')).json()) as { origin: string };
    fill('address', `${origin}/demo/show/cup.json?cors`);
    await until(isOpen);
    expect(frame.document.getElementById('elsewhere')!.hidden).to.equal(false);
    expect(new URL(parsed('frame').querySelector('iframe')!.src).searchParams.get('src')).to.equal(`${origin}/demo/show/cup.json?cors`);
  });

  it('says nothing to the console, and breaks no policy', async () => {
    choose('variant', 'mini');
    fill('language', 'ar');
    await frame.settle();
    expect([frame.console, frame.errors, frame.violations]).to.deep.equal([[], [], []]);
  });
});

describe('what the generator wrote, pasted into a page', () => {
  const open = async (snippet: string): Promise<Frame> => {
    const page = `<!doctype html><head><script src="/test/fixtures/pages/witness.js"></script></head>${snippet.replace(/https:[^"]*?\/dist\//, '/dist/')}`;
    return openFrame(`/faults/ok?${new URLSearchParams({ type: 'text/html', text: page }).toString()}`);
  };

  it('is a card that plays', async () => {
    choose('variant', 'compact');
    const snippet = written('element');
    frame.close();
    frame = await open(snippet);
    const pasted = await cardOf(frame.document.querySelector('episode-card')!).ready();
    await pasted.play();
    await pasted.pause();
    await frame.settle();
    expect([frame.console, frame.errors]).to.deep.equal([[], []]);
  });

  it('is a link and a player of the browser’s', async () => {
    const snippet = written('plain');
    frame.close();
    frame = await open(snippet);
    expect(frame.document.querySelector('a')!.textContent).to.equal(TITLE);
    expect(frame.document.querySelector('audio')!.src).to.equal(`${location.origin}/demo/show/rust.mp3`);
  });
});
