import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { openFrame } from '../support/frame.js';

const readyCard = async (episode: object = {}, more: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(undefined, episode), lang: 'en', ...more })).ready();

/** Plays, and waits until the chunk is there that comes with listening. */
async function listen(card: CardHarness): Promise<void> {
  await card.play();
  await card.until(() => card.find('keys') !== undefined, 'the listening chunk is there');
}

describe('the device', () => {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const positions: MediaPositionState[] = [];
  const { setActionHandler, setPositionState } = MediaSession.prototype;

  beforeEach(() => {
    handlers.clear();
    positions.length = 0;
    Object.assign(MediaSession.prototype, {
      setActionHandler: (action: string, handler: MediaSessionActionHandler | null) => handlers.set(action, handler),
      setPositionState: (state: MediaPositionState) => positions.push(state),
    });
  });
  afterEach(() => Object.assign(MediaSession.prototype, { setActionHandler, setPositionState }));

  const press = (action: MediaSessionAction, details: object = {}) => handlers.get(action)!({ action, ...details });

  it('shows what plays, and where', async () => {
    const card = await readyCard({ image: '/demo/show/rust.svg' });
    await listen(card);
    const { title, artist, album, artwork } = navigator.mediaSession.metadata!;
    expect([title, artist, album]).to.deep.equal(['Why I Like Rust Better Than Python', 'Pragmatic AI Labs', '52 Weeks of Cloud']);
    expect(artwork[0]!.src).to.contain('/demo/show/rust.svg');
    expect(positions.at(-1)).to.include({ playbackRate: 1 });
    expect(positions.at(-1)!.duration).to.be.closeTo(30, 1);
  });

  it('has buttons that work', async () => {
    const card = await readyCard();
    await listen(card);
    press('seekto', { seekTime: 20 });
    await card.until(() => card.element.currentTime >= 20);
    press('seekbackward', {});
    await card.until(() => card.element.currentTime < 10);
    press('nexttrack');
    await card.until(() => card.element.currentTime >= 12);
    press('pause');
    await card.until(() => !card.is('playing'));
    press('previoustrack');
    await card.until(() => card.element.currentTime < 12);
    press('play');
    await card.until(() => card.is('playing'));
  });

  it('is told of a jump and of another speed', async () => {
    const card = await readyCard();
    await listen(card);
    await card.press('.', 'play');
    await card.until(() => positions.at(-1)?.playbackRate === 1.25);
    card.element.seek(15);
    await card.until(() => (positions.at(-1)?.position ?? 0) >= 15);
  });

  it('may be without a media session', async () => {
    Object.defineProperty(navigator, 'mediaSession', { value: undefined, configurable: true });
    const card = await readyCard();
    await listen(card);
    expect(card.is('playing')).to.equal(true);
    delete (navigator as { mediaSession?: unknown }).mediaSession;
  });
});

describe('one voice', () => {
  it('pauses when another page of the site begins to play', async () => {
    const [one, other] = [await openFrame('/demo/show/rust.html'), await openFrame('/demo/show/cup.html')];
    const cards = [one, other].map(({ document }) => document.querySelector('episode-card')!);
    const isPlaying = (index: number) => cards[index]!.matches(':state(playing)');
    const press = async (index: number) => {
      const card = cards[index]!;
      while (!card.shadowRoot?.querySelector('.play:not(:disabled)')) await new Promise(requestAnimationFrame);
      card.shadowRoot.querySelector<HTMLElement>('.play')!.click();
      while (!isPlaying(index) || !card.shadowRoot.querySelector('#keys')) await new Promise(requestAnimationFrame);
    };
    await press(0);
    await press(1);
    while (isPlaying(0)) await new Promise(requestAnimationFrame);
    expect(isPlaying(1)).to.equal(true);
    one.close();
    other.close();
  });

  it('leaves the page’s own audio alone, unless the author asks', async () => {
    const own = new Audio('/test/fixtures/audio/tone-30s.mp3');
    own.muted = true;
    document.body.append(own);
    await own.play();
    const [shy, bold] = [await readyCard(), await readyCard({}, { 'pause-others': '' })];
    await listen(shy);
    expect(own.paused).to.equal(false);
    await listen(bold);
    expect(own.paused).to.equal(true);
    await own.play();
    await bold.until(() => !bold.is('playing'));
    own.remove();
  });
});

describe('the sleep timer in the menu', () => {
  it('stops at the end of the chapter', async () => {
    const card = await readyCard();
    card.element.seek(10);
    await listen(card);
    await card.click('menu-button');
    await card.until(() => card.find('sleep') !== undefined);
    const select = card.part<HTMLSelectElement>('sleep');
    expect([...select.options].map(({ text }) => text)).to.include.members(['Off', 'End of chapter', '15 min']);
    select.value = 'chapter';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await card.until(() => !card.is('playing'));
    expect(card.element.currentTime).to.be.closeTo(12, 0.7);
    expect(card.part<HTMLSelectElement>('sleep').value).to.equal('off');
  });
});

describe('the length of the audio', () => {
  it('is what the file says, and the card warns where times may be off', async () => {
    const card = await readyCard({ duration: 90 });
    await card.play();
    await card.says('The audio is not as long as announced, so times may be off.');
    expect(card.part<HTMLInputElement>('scrubber').max).to.match(/^30/);
  });

  it('is taken as announced where it differs by rounding alone', async () => {
    const card = await readyCard({ duration: 33 });
    await listen(card);
    await card.until(() => card.part<HTMLInputElement>('scrubber').max.startsWith('30'));
    expect(card.notice).to.equal('');
  });
});
