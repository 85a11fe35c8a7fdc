/**
 * The card inside the frameworks: what custom-elements-everywhere.com asks of a framework, asked of this element. Each fixture is
 * written as its framework's manual says.
 */
import { expect } from '@open-wc/testing';
import { cardOf, sampleEpisode, type CardHarness } from '../support/card.js';

interface Props {
  readonly isShown: boolean;
  readonly heard: (event: Event) => void;
  readonly child?: string | undefined;
  readonly src?: string | undefined;
  readonly episode?: unknown;
  readonly headingLevel: number;
  readonly noKeys: boolean;
  readonly variant: string;
  readonly similarProvider?: unknown;
}
interface Mounted {
  update(next: Props): unknown;
  unmount(): unknown;
}
type Mount = (target: Element, props: Props) => Mounted;

const EVENTS = ['load', 'error', 'play', 'pause', 'seek', 'time', 'end'].map((name) => `episode-${name}`);

const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte', 'solid', 'lit', 'angular', 'angular-typed'];

// The compiler of Angular takes its seconds while the others have their turn.
void fetch('/test/fixtures/frameworks/angular.bundle.js');

for (const framework of FRAMEWORKS) {
  describe(`in ${framework}`, () => {
    let mount: Mount;
    let target: HTMLElement;
    let mounted: Mounted;
    let heard: string[];
    let props: Props;

    before(async function () {
      this.timeout(100_000);
      ({ mount } = (await import(`/test/fixtures/frameworks/${framework}.bundle.js`)) as { mount: Mount });
    });
    beforeEach(() => {
      heard = [];
      target = document.body.appendChild(document.createElement('div'));
      props = { isShown: true, headingLevel: 2, noKeys: false, variant: 'full', heard: ({ type }) => heard.push(type) };
    });
    afterEach(async () => {
      await mounted.unmount();
      target.remove();
    });

    const show = (more: Partial<Props>): CardHarness => {
      mounted = mount(target, { ...props, ...more });
      return cardOf(target.querySelector('episode-card')!);
    };
    const update = async (more: Partial<Props>): Promise<void> => void (await mounted.update({ ...props, ...more }));

    it('it is drawn without children', async () => {
      const card = await show({ episode: sampleEpisode() }).ready();
      expect(card.text('title')).to.equal('Why I Like Rust Better Than Python');
    });

    it('it keeps the child that it is given, and shows it while there is nothing else', async () => {
      const { element } = show({ child: 'The episode' });
      await element.updateComplete;
      expect(element.querySelector('a')!.textContent).to.equal('The episode');
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      await update({ child: 'Another' });
      expect(element.querySelector('a')!.textContent).to.equal('Another');
    });

    it('it goes and comes again', async () => {
      const episode = sampleEpisode();
      await show({ episode, child: 'The episode' }).ready();
      await update({ isShown: false, episode, child: 'The episode' });
      expect(target.querySelector('episode-card')).to.equal(null);
      await update({ episode, child: 'The episode' });
      await cardOf(target.querySelector('episode-card')!).ready();
    });

    it('it takes text: an address and a variant, and another', async () => {
      const card = await show({ src: '/demo/show/cup.json', variant: 'compact' }).ready();
      expect(card.text('title')).to.equal('Build a cup vs wash a cup: Rust vs Python');
      expect(card.element.variant).to.equal('compact');
      await update({ src: '/demo/show/rust.json', variant: 'compact' });
      await card.until(() => card.text('title') === 'Why I Like Rust Better Than Python');
    });

    it('it takes a number', async () => {
      const episode = sampleEpisode();
      const card = await show({ episode, headingLevel: 4 }).ready();
      expect(card.root.querySelector('[aria-level="4"]')).not.to.equal(null);
      await update({ episode, headingLevel: 5 });
      await card.until(() => card.root.querySelector('[aria-level="5"]') !== null);
    });

    it('it takes a truth, and its contrary', async () => {
      const { element } = show({ noKeys: true });
      expect(element.hasAttribute('no-keys')).to.be.true;
      await update({ noKeys: false });
      expect(element.hasAttribute('no-keys')).to.be.false;
    });

    it('it takes an object, another, and a list as they are', async () => {
      const [one, other, list] = [sampleEpisode(), sampleEpisode('', { title: 'Another' }), [sampleEpisode()]];
      const card = await show({ episode: one }).ready();
      expect(card.element.episode).to.equal(one);
      await update({ episode: other });
      await card.until(() => card.text('title') === 'Another');
      await update({ episode: list });
      expect(card.element.episode).to.equal(list);
    });

    it('it takes a function under a name of two words', () => {
      const similarProvider = () => [];
      expect(show({ similarProvider }).element.similarProvider).to.equal(similarProvider);
    });

    it('it is heard: each of its events, by declaration and by a listener', async () => {
      const card = show({ episode: sampleEpisode() });
      const listened = card.event('episode-load');
      await card.ready();
      expect((await listened).type).to.equal('episode-load');
      expect(heard).to.deep.equal(['episode-load']);
      for (const type of EVENTS) card.element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard.slice(1)).to.deep.equal(EVENTS);
    });

    it('it is left without an attribute of its own making', async () => {
      const card = await show({ episode: sampleEpisode() }).ready();
      const own = ['src', 'variant', 'heading-level', 'headinglevel'];
      expect(card.element.getAttributeNames().filter((name) => !own.includes(name))).to.deep.equal([]);
    });
  });
}
