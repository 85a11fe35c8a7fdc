/** embed.html as it is built, in real frames. */
import { expect } from '@open-wc/testing';
import { cardOf, type CardHarness } from '../support/card.js';
import { embedAt, errorsOf, openEmbed, openFile, type Embedded, type EmbedOptions } from '../support/embed.js';
import { freshKey, keyed, otherOrigin, requestsOf } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';

const isTime = (word: Record<string, unknown>) => word.type === 'episode-card:time';
const isHeight = (word: Record<string, unknown>) => word.type === 'episode-card:height';
const isCard = (word: Record<string, unknown>) => isHeight(word) && Number(word.height) > 250;
const hello = { type: 'episode-card:hello' };

/** The card in a frame of the test's own origin. */
async function cardIn({ element, until }: Embedded): Promise<CardHarness> {
  await until(isHeight, 'a height');
  return cardOf(element.contentDocument!.querySelector('episode-card')!).ready();
}

const open = async (more: Partial<EmbedOptions> = {}): Promise<Embedded> =>
  openEmbed({ query: { src: await openFile('/demo/show/cup.json') }, lists: { allow: await otherOrigin() }, ...more });

describe('embed.html as it is built', () => {
  it('shows the card of a file on its own origin, in the clothes that the address names', async () => {
    const embed = embedAt('/dist/embed.html?src=/demo/show/cup.json&theme=dark&lang=de&variant=compact');
    const card = await cardIn(embed);
    const page = embed.element.contentDocument!;
    expect(page.title).to.equal('Build a cup vs wash a cup: Rust vs Python');
    expect([page.documentElement.lang, card.playLabel, card.element.theme, card.element.variant]).to.deep.equal([
      'de',
      'Abspielen',
      'dark',
      'compact',
    ]);
  });

  it('shows nothing without an address', async () => {
    const embed = embedAt('/dist/embed.html');
    await nextEvent(embed.element, 'load');
    const page = embed.element.contentDocument!;
    expect(page.querySelector('episode-card')).to.equal(null);
    expect(page.body.innerText.trim()).to.equal('No episode can be shown here.');
  });
});

describe('embed.html in a sandbox without an origin', () => {
  it('shows a card that the page around plays, seeks and pauses, and tells its height and time', async () => {
    const embed = await open({ sandbox: 'allow-scripts' });
    await embed.until(isCard, 'the height of a card');
    expect(embed.element.contentDocument).to.equal(null);
    embed.say(hello);
    await embed.until(isTime, 'the time');
    embed.say({ type: 'episode-card:play' });
    await embed.until((word) => isTime(word) && word.paused === false, 'it plays');
    embed.say({ type: 'episode-card:seek', seconds: 60 });
    const told = await embed.until((word) => isTime(word) && Number(word.currentTime) >= 60, 'it is at second 60');
    expect(Math.round(Number(told.duration) / 10)).to.equal(18);
    const count = embed.heard.length;
    embed.say({ type: 'episode-card:pause' });
    await embed.until((word) => isTime(word) && word.paused === true && embed.heard.indexOf(word) >= count, 'it pauses');
    expect(errorsOf(embed)).to.deep.equal([]);
  });
});

describe('an address on another origin', () => {
  it('is not asked for, unless the owner lists it', async () => {
    const key = freshKey();
    const src = `${await otherOrigin()}${keyed('/faults/ok', key, { file: '/demo/show/cup.json', cors: '' })}`;
    const refused = await openEmbed({ query: { src }, lists: { allow: 'https://else.example' } });
    await nextEvent(refused.element, 'load');
    const page = refused.element.contentDocument!;
    expect(page.querySelector('episode-card')).to.equal(null);
    const line = await refused.until(({ witness }) => witness === 'console', 'the line for the owner');
    expect(line.text).to.contain('episode-card:allow');
    expect(await requestsOf(key)).to.deep.equal([]);
    await cardIn(await openEmbed({ query: { src }, lists: { allow: `https://else.example ${await otherOrigin()}` } }));
    expect((await requestsOf(key)).length).to.equal(1);
  });

  it('is none of http if it is a script or a data address', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{"title":"x"}', 'http://', 'blob:null/x']) {
      const embed = await openEmbed({ query: { src }, lists: { allow: 'null' } });
      await nextEvent(embed.element, 'load');
      const card = embed.element.contentDocument!.querySelector('episode-card');
      expect(card?.matches(':state(ready)') ?? false, src).to.be.false;
    }
  });
});

describe('who may steer a frame', () => {
  const query = { src: '/demo/show/cup.json' };

  it('is not any page: another origin hears the height alone', async () => {
    const embed = await openEmbed({ query, isForeign: true });
    await embed.until(isHeight);
    embed.say({ type: 'episode-card:play' });
    // Words come in their order: what the first would be answered comes before the height that the last is answered.
    const count = embed.heard.filter(isHeight).length;
    for (let asked = 0; asked < 20; asked++) embed.say(hello);
    await embed.until(() => embed.heard.filter(isHeight).length >= count + 20, 'the answers');
    expect(embed.heard.filter(isTime)).to.deep.equal([]);
  });

  for (const hosts of [location.origin, '*'])
    it(`is a page that the owner lists: ${hosts === '*' ? 'every one' : 'its origin'}`, async () => {
      const embed = await openEmbed({ query, isForeign: true, lists: { hosts } });
      await embed.until(isHeight);
      embed.say(hello);
      expect((await embed.until(isTime)).paused).to.be.true;
    });

  it('is the page around it, and no other window', async () => {
    const embed = embedAt('/dist/embed.html?src=/demo/show/cup.json');
    const { element } = await cardIn(embed);
    let played = 0;
    element.play = () => played++;
    const sibling = document.createElement('iframe');
    document.body.append(sibling);
    const script = Object.assign(sibling.contentDocument!.createElement('script'), {
      textContent: `parent.frames[${[...document.querySelectorAll('iframe')].indexOf(embed.element)}].postMessage({ type: 'episode-card:play' }, '*')`,
    });
    sibling.contentDocument!.body.append(script);
    embed.say(hello);
    await embed.until(isTime);
    expect(played).to.equal(0);
    embed.say({ type: 'episode-card:play' });
    embed.say(hello);
    await embed.until((word) => isTime(word) && word !== embed.heard.find(isTime));
    expect(played).to.equal(1);
    sibling.remove();
  });
});

describe('embed.html in WordPress', () => {
  const hash = '#?secret=aB3dE6gH9j';
  const secret = 'aB3dE6gH9j';

  it('tells its height by the secret, in the sandbox that WordPress makes, and again when it is asked', async () => {
    const embed = await open({ sandbox: 'allow-scripts', hash });
    const isWord = ({ message, value }: Record<string, unknown>) => message === 'height' && Number(value) > 250;
    const word = await embed.until(isWord);
    expect(word).to.deep.equal({ message: 'height', value: word.value, secret });
    const count = embed.heard.length;
    embed.say({ message: 'ready', secret });
    await embed.until((again) => isWord(again) && embed.heard.indexOf(again) >= count);
    expect(errorsOf(embed)).to.deep.equal([]);
  });

  it('hands a pressed link to WordPress, which follows it', async () => {
    const embed = embedAt(`/dist/embed.html?src=/demo/show/cup.json${hash}`);
    const card = await cardIn(embed);
    const link = card.part('title').querySelector('a')!;
    link.click();
    const word = await embed.until(({ message }) => message === 'link');
    expect(word).to.deep.equal({ message: 'link', value: link.href, secret });
  });
});
