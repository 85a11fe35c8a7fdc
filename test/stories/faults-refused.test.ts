/** The browser refuses to play, or is asked again and again: the card shows what is, and the next press is a new one. */
import { expect } from '@open-wc/testing';
import { placeCard, sampleEpisode, type CardHarness } from '../support/card.js';
import { announcementsOf, expectNoErrors } from '../support/heard.js';
import { hush } from '../support/hush.js';
import { cure, freshKey, keyed, requestsOf } from '../support/ledger.js';
import { madeAudio } from '../support/player.js';

const MP3 = '/test/fixtures/audio/tone-30s.mp3';

hush();
expectNoErrors();

const place = async (audio: string): Promise<CardHarness> => (await placeCard({ episode: sampleEpisode(audio), lang: 'en' })).ready();

describe('when the browser refuses to play', () => {
  const { play } = HTMLMediaElement.prototype;
  afterEach(() => {
    HTMLMediaElement.prototype.play = play;
  });

  for (const name of ['NotAllowedError', 'NotSupportedError', 'AbortError']) {
    it(`with a ${name}: the button says Play, nothing is said, and the next press plays`, async () => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('Refused', name));
      const card = await place(MP3);
      const said = announcementsOf(card);
      await card.press('Enter', 'play');
      await card.until(() => card.playLabel === 'Play');
      expect(said.filter(Boolean)).to.deep.equal([]);
      expect(card.root.activeElement).to.equal(card.part('play'));
      HTMLMediaElement.prototype.play = play;
      await card.press('Enter', 'play');
      await card.until(() => card.is('playing'));
    });
  }

  it('with a promise that never settles: the button says Play, and the next press plays', async () => {
    HTMLMediaElement.prototype.play = () => new Promise(() => undefined);
    const card = await place(MP3);
    await card.press('Enter', 'play');
    expect(card.playLabel).to.equal('Play');
    HTMLMediaElement.prototype.play = play;
    await card.press('Enter', 'play');
    await card.until(() => card.is('playing'));
  });

  it('as there is no address: the button is disabled, and play() does nothing', async () => {
    const card = await place('');
    expect(card.part<HTMLButtonElement>('play').disabled).to.equal(true);
    card.element.play();
    card.element.seek(10);
    await card.element.updateComplete;
    expect(madeAudio().filter((audio) => audio.hasAttribute('src'))).to.deep.equal([]);
    expect(card.is('playing')).to.equal(false);
    card.element.episode = sampleEpisode();
    await card.until(() => !card.part<HTMLButtonElement>('play').disabled);
    await card.play();
  });
});

describe('when an audio that fails is started again and again', () => {
  it('tells the page of it, once', async () => {
    const card = await place('/faults/status/404');
    const told: string[] = [];
    card.element.addEventListener('episode-error', ({ part, problem }) => told.push(`${part} ${problem.code}`), {});
    await card.click('play');
    await card.until(() => card.find('retry') !== undefined);
    expect(told).to.deep.equal(['audio audio']);
  });

  it('each press asks anew, and none plays twice', async () => {
    const key = freshKey();
    const card = await place(keyed('/faults/status/404', key, { file: MP3 }));
    for (let press = 1; press <= 3; press++) {
      const failing = card.event('episode-error');
      await card.press('Enter', 'play');
      await failing;
      await card.until(() => card.find('retry') !== undefined);
    }
    expect((await requestsOf(key)).length).to.be.at.least(3);
    await cure(key);
    await card.press('Enter', 'play');
    await card.until(() => card.is('playing') && card.notice === '');
    expect(madeAudio().filter(({ paused }) => !paused)).to.have.lengthOf(1);
  });
});
