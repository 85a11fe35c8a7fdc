/** The host of an audio file goes wrong, one row after the other: cause, Retry and the file's own link, at the same second. */
import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { stopClock } from '../support/clock.js';
import { isChromium } from '../support/engine.js';
import { announcementsOf, expectNoErrors } from '../support/heard.js';
import { hush } from '../support/hush.js';
import { closedOrigin, cure, freshKey, keyed, waitForRequests } from '../support/ledger.js';
import { nextEvent } from '../support/once.js';
import { madeAudio } from '../support/player.js';

const MP3 = '/test/fixtures/audio/tone-30s.mp3';
const WAV = '/test/fixtures/audio/silence-2s.wav';
const TITLE = 'Why I Like Rust Better Than Python';

hush();
expectNoErrors();

const place = async (audio: string, more: object = {}): Promise<CardHarness> =>
  (await placeCard({ episode: sampleEpisode(audio, more), lang: 'en' })).ready();

/** The second at which the audio stands, as it is read. */
const shown = (card: CardHarness) => card.part<HTMLInputElement>('scrubber').valueAsNumber;

/** The rest of the card is as it was. */
function expectWhole(card: CardHarness): void {
  expect(card.is('ready')).to.equal(true);
  expect(card.text('title')).to.equal(TITLE);
  expect(card.playLabel).to.equal('Play');
  expect(card.part<HTMLButtonElement>('play').disabled).to.equal(false);
}

/** Retry is pressed by a key: it plays on from where it was, and the focus goes on to the play button. */
async function retried(card: CardHarness, from: number): Promise<void> {
  await card.press('Enter', 'retry');
  await card.until(() => card.is('playing') && card.notice === '', 'it plays, and nothing is said');
  await card.until(() => card.root.activeElement === card.part('play'), 'the focus goes on to the play button');
  await card.until(() => card.element.currentTime > from, 'time passes');
  expect(card.element.currentTime).to.be.within(from - 1, from + 3);
}

const LOST = ['The audio could not be loaded.'];
/** Engines differ in what they take for a file that is damaged. */
const LOST_OR_BROKEN = [...LOST, 'The audio file is damaged.'];

const ROWS: readonly [what: string, fault: string, parameters: Readonly<Record<string, string>>, words: readonly string[]][] = [
  ['is not there', 'status/404', {}, LOST],
  ['fails at the server', 'status/500', {}, LOST],
  ['is a web page', 'wrong-type', { text: '<!doctype html><title>Log in</title>' }, LOST_OR_BROKEN],
  ['is a picture', 'wrong-type', { text: 'no picture either', type: 'image/jpeg' }, LOST_OR_BROKEN],
  ['is noise', 'wrong-type', { text: 'noise', type: 'audio/mpeg' }, LOST_OR_BROKEN],
  ['leads round for ever', 'redirect-loop', {}, LOST],
  ['drops the connection', 'drop', {}, LOST],
];

describe('when the audio', () => {
  for (const [what, fault, parameters, words] of ROWS) {
    it(`${what}: the card says so once, with the file, then a retry goes on at the same second`, async () => {
      const key = freshKey();
      const bad = keyed(`/faults/${fault}`, key, { ...parameters, ...(!('text' in parameters) && { file: MP3 }) });
      const card = await place(bad);
      const said = announcementsOf(card);
      await card.seek(12);
      await card.press('Enter', 'play');
      await card.until(() => card.find('retry') !== undefined, 'there is Retry');
      expect(words).to.include(card.notice);
      expect(said.filter(Boolean)).to.have.lengthOf(1);
      expectWhole(card);
      expect(shown(card)).to.equal(12);
      expect(card.root.activeElement, 'the focus stays').to.equal(card.part('play'));
      const link = card.part('notice').querySelector('a')!;
      expect([link.textContent, new URL(link.href).searchParams.get('key')]).to.deep.equal(['Open audio file', key]);
      if ('text' in parameters) return;
      await cure(key);
      await retried(card, 12);
    });
  }

  it('is empty: the card says so within half a minute, as Firefox alone says nothing; and play may be pressed again', async () => {
    const key = freshKey();
    const card = await place(keyed('/faults/wrong-type', key, { text: '', type: 'audio/mpeg' }));
    await card.seek(12);
    const clock = stopClock();
    await card.press('Enter', 'play');
    const madeForIt = () => madeAudio().findLast(({ src }) => src.includes(key));
    await card.until(() => madeForIt() !== undefined, 'its audio is there');
    const audio = madeForIt()!;
    if (!audio.error) await Promise.race(['error', 'progress', 'emptied'].map((type) => nextEvent(audio, type)));
    clock.advance(14_000);
    await card.until(() => card.find('retry') !== undefined, 'there is Retry');
    expectWhole(card);
    expect(shown(card)).to.equal(12);
  });

  for (const type of ['text/html', 'image/jpeg', 'audio/mpeg']) {
    it(`was no audio but ${type}, and has become one: a retry goes on at the same second`, async () => {
      const key = freshKey();
      const card = await place(keyed('/faults/cut', key, { file: MP3, bytes: 0, then: 'drop', type }));
      await card.seek(12);
      await card.press('Enter', 'play');
      await card.until(() => card.find('retry') !== undefined, 'there is Retry');
      await cure(key);
      await retried(card, 12);
    });
  }

  it('is at a port where nobody listens: the same, then another episode plays', async () => {
    const card = await place(`${await closedOrigin()}/rust.mp3`);
    await card.click('play');
    await card.says(LOST[0]!);
    expectWhole(card);
    card.element.episode = sampleEpisode();
    await card.until(() => card.notice === '');
    await card.play();
  });
});

describe('when the audio does not come', () => {
  const faults: readonly [what: string, parameters: Readonly<Record<string, string | number>>][] = [
    ['no answer', {}],
    ['no body', { head: 1, type: 'audio/mpeg' }],
  ];
  for (const [what, parameters] of faults) {
    it(`${what}: it waits at 0.5 s, says so at 3 s, gives up at 10 s; then a retry goes on at the same second`, async () => {
      const key = freshKey();
      const card = await place(keyed('/faults/hang', key, { ...parameters, file: MP3 }));
      const said = announcementsOf(card);
      await card.seek(12);
      const clock = stopClock();
      await card.press('Enter', 'play');
      await waitForRequests(key);
      expect(card.part('play').ariaBusy).not.to.equal('true');
      clock.advance(500);
      await card.until(() => card.part('play').ariaBusy === 'true');
      expect(card.notice).to.equal('');
      clock.advance(2500);
      await card.says('Loading the audio');
      expect(card.find('retry')).to.equal(undefined);
      clock.advance(7000);
      await card.says('The audio does not arrive.');
      expect(said.filter(Boolean)).to.deep.equal(['Loading the audio', 'The audio does not arrive.']);
      expectWhole(card);
      expect(shown(card)).to.equal(12);
      expect(card.root.activeElement, 'the focus stays').to.equal(card.part('play'));
      await waitForRequests(key, 1, 'aborted');
      await cure(key);
      await retried(card, 12);
      clock.advance(20_000);
      expect([card.is('playing'), card.notice], 'nothing is counted any more').to.deep.equal([true, '']);
    });
  }
});

describe('when the audio ends in the middle', () => {
  /** Plays from the 13th second of thirty; the host sends no more than sixteen. */
  const half = (key: string, then: string) => place(keyed('/faults/cut', key, { wav: 30, bytes: 16 * 192_000, then }));

  const faults: readonly [what: string, then: string][] = [
    ['the host falls silent', 'hang'],
    ['the connection drops', 'drop'],
  ];
  for (const [what, then] of faults) {
    it(`${what}: it fails, or waits, says so and gives up; then a retry goes on at the same second`, async () => {
      const key = freshKey();
      const card = await half(key, then);
      const said = announcementsOf(card);
      await card.seek(13);
      await card.press('Enter', 'play');
      const isOver = () => card.find('retry') !== undefined;
      await card.until(() => isOver() || (card.element.currentTime > 13 && card.part('play').ariaBusy === 'true'), 'it fails or waits');
      if (then === 'hang') expect(isOver()).to.equal(false);
      if (!isOver()) {
        // From the words on, time is ours.
        const clock = stopClock();
        await card.until(() => isOver() || card.notice === 'Loading the audio', 'it says that it waits');
        clock.advance(isOver() ? 0 : 10_000);
        await card.until(isOver, 'it gives up');
      }
      expect(said.filter(Boolean)).to.have.lengthOf.within(1, 2);
      expect(said.filter((words) => words === card.notice)).to.have.lengthOf(1);
      expectWhole(card);
      expect(card.root.activeElement, 'the focus stays').to.equal(card.part('play'));
      const at = card.element.currentTime;
      expect(at).to.be.within(13, 17);
      expect(shown(card)).to.be.within(at - 1, at + 1);
      await cure(key);
      await retried(card, at);
    });
  }

  // The one test that waits as long as a listener would.
  if (isChromium)
    it('within true ten seconds Retry is there, for the episode’s file and for the audio', async () => {
      const silent = await placeCard({ src: keyed('/faults/hang', freshKey()), lang: 'en' });
      const key = freshKey();
      const card = await half(key, 'hang');
      await card.seek(13);
      await card.play();
      await card.says('Loading the audio', 10_000);
      await Promise.all([silent.failed(), card.says('The audio does not arrive.')]);
      expect(silent.notice).to.equal('The server of this episode does not answer.');
      await cure(key);
      await retried(card, card.element.currentTime);
    }).timeout(40_000);
});

describe('when the host of the audio', () => {
  it('knows no byte ranges: it plays, and a seek stays within what can be sought', async () => {
    const card = await place(`/faults/no-range${MP3}`);
    await card.play();
    await card.until(() => card.element.currentTime > 0);
    await card.seek(20);
    const { seekable } = madeAudio().at(-1)!;
    await card.until(() => card.element.currentTime >= 20 || seekable.length === 0 || seekable.end(0) < 20);
    expect(card.find('retry')).to.equal(undefined);
  });

  const streams: readonly [what: string, file: string][] = [
    ['MP3', MP3],
    ['WAV', WAV],
  ];
  for (const [what, file] of streams) {
    it(`sends ${what} without a length: it plays, the data’s duration is shown, and a seek does no harm`, async () => {
      const card = await place(keyed('/faults/endless', freshKey(), { file }), { duration: 30 });
      expect(card.text('times')).to.include('−0:30');
      await card.play();
      await card.until(() => card.element.currentTime > 0, 'time passes');
      const audio = madeAudio().at(-1)!;
      await card.seek(10);
      const end = audio.seekable.length > 0 ? audio.seekable.end(audio.seekable.length - 1) : Infinity;
      expect(audio.currentTime).to.be.at.most(end);
      expect(card.find('retry')).to.equal(undefined);
      const { max } = card.part<HTMLInputElement>('scrubber');
      expect(Number(max)).to.be.within(1, 40);
      await card.until(() => card.is('playing') || card.playLabel === 'Play');
    });
  }

  it('sends it without a length and the data know none: it plays, and there is nothing to scrub on', async () => {
    const card = await place(keyed('/faults/endless', freshKey(), { file: MP3 }), { duration: undefined });
    expect(card.part<HTMLInputElement>('scrubber').disabled).to.equal(true);
    await card.play();
    await card.until(() => card.element.currentTime > 0, 'time passes');
    expect(card.text('times')).not.to.match(/NaN|Infinity/);
    expect(card.part('scrubber').getAttribute('aria-valuetext')).not.to.match(/NaN|Infinity/);
  });
});
