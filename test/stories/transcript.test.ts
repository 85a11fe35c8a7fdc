/** A reader opens the transcript, reads in it and plays from it. */
import { expect } from '@open-wc/testing';
import { notes, talk } from '../episode/align/dialogue.js';
import { box } from '../support/box.js';
import { placeCard, sampleEpisode } from '../support/card.js';
import { click, press } from '../support/input.js';
import { freshKey, keyed, requestsOf } from '../support/ledger.js';
import { linesOf, openedCard, openTab, select, speech, vttFile, wordsOf } from '../support/transcript.js';

const AUDIO = '/test/fixtures/audio/tone-30s.mp3';

describe('an opened transcript', () => {
  it('is asked for when it is opened, and not before', async () => {
    const key = freshKey();
    const file = { url: keyed(vttFile('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Nora>Hello'), key), type: 'text/vtt' };
    const card = await (await placeCard({ episode: sampleEpisode(AUDIO, { transcripts: [file] }), lang: 'en', into: box(960) })).ready();
    expect(await requestsOf(key)).to.be.empty;
    await card.press('Enter', 'open-transcript');
    expect(card.root.activeElement).to.equal(card.part('transcript'));
    await card.until(() => linesOf(card).length > 0);
    expect(linesOf(card).map(wordsOf)).to.deep.equal(['0:01NoraHello']);
    expect(await requestsOf(key)).to.have.length(1);
  });

  it('is asked for by its button where it is all that there is', async () => {
    const episode = { title: 'A talk', audio: AUDIO, transcript: speech(3) };
    const card = await (await placeCard({ episode, lang: 'en', into: box(400) })).ready();
    expect(linesOf(card)).to.be.empty;
    await card.click('open-transcript');
    await card.until(() => linesOf(card).length === 3);
  });

  it('gives an outline without times the times at which it is spoken of', async () => {
    const outline = notes.map(({ title, items }) => ({
      title,
      items: items.flatMap(({ text }) => text.filter((part) => typeof part === 'string')),
    }));
    const segments = talk.cues.map(({ start, end, speaker, text }) => ({ startTime: start, endTime: end, speaker, body: text }));
    const episode = { title: 'A radio in a village', audio: AUDIO, duration: 600, outline, transcript: { segments } };
    const card = await (await placeCard({ episode, lang: 'en', into: box(960) })).ready();
    expect(card.root.querySelectorAll('.seek')).to.have.length(0);
    await card.click('open-transcript');
    await card.until(() => card.root.querySelectorAll('.seek').length === notes.length);
    const times = [...card.root.querySelectorAll('.seek .at')].map(({ textContent }) => textContent.trim());
    expect(times.every((time) => /^\d+:\d\d$/.test(time))).to.equal(true);
    await card.until(() => card.root.querySelectorAll('.speech h4').length === notes.length);
    card.root.querySelectorAll<HTMLButtonElement>('.seek')[1]!.click();
    expect(card.element.currentTime).to.be.closeTo(talk.topics[1]!, 10);
  });

  it('has headings by chapter, speakers where they change, and a named time at each paragraph', async () => {
    const card = await openedCard({
      transcript: { segments: [...speech(3).segments, { startTime: 13, endTime: 15, speaker: 'Nora', body: 'And on it goes.' }] },
    });
    const text = card.part('speech');
    expect([...text.querySelectorAll('h4')].map((heading) => [wordsOf(heading), heading.ariaLevel])).to.deep.equal([
      ['A Quick Start', '4'],
      ['The Long Run', '4'],
    ]);
    expect([...text.querySelectorAll('bdi')].map(wordsOf)).to.deep.equal(['Nora', 'Sam', 'Nora', 'Nora']);
    expect([...text.querySelectorAll('.at')].map((button) => button.ariaLabel)).to.deep.equal([
      'Play from 0:00',
      'Play from 0:03',
      'Play from 0:06',
      'Play from 0:13',
    ]);
    expect(text.role).to.equal('region');
    expect(text.ariaLabel).to.equal('Transcript');
  });

  it('speaks the language of the episode', async () => {
    const card = await openedCard({ transcript: speech(1), language: 'pt-BR' });
    expect(card.part('speech').lang).to.equal('pt-BR');
  });

  it('stays when another panel is opened, and is there again', async () => {
    const card = await openedCard({ transcript: speech(50), summary: 'What it is about.' });
    const [first] = linesOf(card);
    const height = () => card.part('transcript').getBoundingClientRect().height;
    await openTab(card, 'About');
    // What is in a box that the browser skips may still count as visible in WebKitGTK; the box shows nothing in all of them.
    expect(height()).to.equal(0);
    await openTab(card);
    expect(height()).to.be.above(0);
    expect(linesOf(card)[0]).to.equal(first);
  });

  it('holds all of a long text in the end', async () => {
    const card = await openedCard({ transcript: speech(900) });
    await card.until(() => linesOf(card).length === 900);
    expect(card.root.querySelectorAll('.block').length).to.equal(23);
    expect(wordsOf(linesOf(card).at(-1))).to.contain('Piece 900');
  });

  it('goes with the episode that it belongs to', async () => {
    const card = await openedCard({ transcript: speech(2) });
    card.element.episode = sampleEpisode(AUDIO, { title: 'Another', transcript: speech(3) });
    await card.until(() => card.text('title') === 'Another');
    await openTab(card);
    await card.until(() => linesOf(card).length === 3);
    expect(card.part('transcript').hasAttribute('hidden')).to.be.false;
  });
});

describe('in an opened transcript', () => {
  for (const [what, act] of [
    ['a click on a time', (button: HTMLElement) => click(button)],
    ['Enter on a time', (button: HTMLElement) => (button.focus(), press('Enter'))],
  ] as const) {
    it(`${what} plays from there`, async () => {
      const card = await openedCard({ transcript: speech(9) });
      await act(linesOf(card)[4]!.querySelector<HTMLElement>('.at')!);
      await card.until(() => card.is('playing') && card.element.currentTime >= 12, 'it plays from 0:12');
    });
  }

  it('a click on the text leads there and plays nothing', async () => {
    const card = await openedCard({ transcript: speech(9) });
    const seek = card.event('episode-seek');
    await click(linesOf(card)[2]!.querySelector('.words')!, 30);
    await seek;
    expect(card.element.currentTime).to.equal(6);
    expect(card.is('playing')).to.be.false;
  });

  it('a click that selects leads nowhere', async () => {
    const card = await openedCard({ transcript: speech(9) });
    const words = linesOf(card)[2]!.querySelector<HTMLElement>('.words')!;
    for (const [from, to] of [
      [0, 6],
      [2, 4],
    ] as const) {
      select(words.firstChild!, from, words.firstChild!, to);
      words.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    }
    await card.seek(3);
    words.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }));
    // What comes after the time within which a second press would come.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(card.element.currentTime).to.equal(3);
  });
});
