/** An opened transcript follows the voice, until the reader scrolls it himself. */
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { press } from '../support/input.js';
import { nextEvent } from '../support/once.js';
import { heardLine, isInBox, linesOf, openedCard, select, speech, textOf, wordsOf } from '../support/transcript.js';

describe('an opened transcript that is followed', () => {
  const far = { transcript: speech(200), duration: 600 };
  const placeOfPage = () => [scrollX, scrollY];

  it('marks the paragraph that is heard, and no other', async () => {
    const card = await openedCard({ transcript: speech(9) });
    expect(heardLine(card)).to.be.undefined;
    await card.seek(10);
    expect(wordsOf(heardLine(card))).to.contain('Piece 4.');
    await card.seek(1);
    expect(wordsOf(heardLine(card))).to.contain('Piece 1.');
    expect(card.part('speech').querySelectorAll('[aria-current]').length).to.equal(1);
  });

  it('marks the next one while it plays', async () => {
    const card = await openedCard({ transcript: speech(9) });
    await card.seek(2);
    await card.play();
    await card.until(() => wordsOf(heardLine(card)).includes('Piece 2.'), 'the next paragraph is marked');
  });

  it('keeps it in sight in its box, and leaves the page and its paragraphs as they are', async () => {
    const card = await openedCard(far);
    await card.until(() => linesOf(card).length === 200);
    const before = placeOfPage();
    const [first] = linesOf(card);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(card.part('speech'), { subtree: true, childList: true, characterData: true });
    const scrolled = nextEvent(card.part('speech'), 'scroll');
    await card.seek(450);
    await scrolled;
    await card.until(() => isInBox(card, heardLine(card)!));
    expect(wordsOf(heardLine(card))).to.contain('Piece 151.');
    expect(placeOfPage()).to.deep.equal(before);
    expect(changes).to.be.empty;
    expect(linesOf(card)[0]).to.equal(first);
    observer.disconnect();
  });

  const away = {
    'turns the wheel': (speechBox: HTMLElement) => speechBox.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 100 })),
    'presses a key that scrolls': (speechBox: HTMLElement) => (speechBox.focus(), press('PageDown')),
  };
  for (const [what, act] of Object.entries(away)) {
    it(`lets the reader go who ${what}, and takes him back when he asks`, async () => {
      const card = await openedCard(far);
      await card.until(() => linesOf(card).length === 200);
      await card.seek(150);
      await card.until(() => heardLine(card) !== undefined);
      const speechBox = card.part('speech');
      await act(speechBox);
      await card.until(() => card.root.querySelector('.return') !== null, 'a way back is offered');
      await expectAccessible(card.element);
      const top = () => Math.round(speechBox.scrollTop);
      speechBox.scrollTop = 0;
      await card.seek(300);
      await card.until(() => wordsOf(heardLine(card)).includes('Piece 101.'));
      expect(top()).to.equal(0);
      const scrolled = nextEvent(speechBox, 'scroll');
      const back = card.root.querySelector<HTMLElement>('.return')!;
      expect(wordsOf(back)).to.equal('Back to the current place');
      back.focus();
      await press('Enter');
      await scrolled;
      await card.until(() => card.root.querySelector('.return') === null && isInBox(card, heardLine(card)!));
      await card.until(() => card.root.activeElement === speechBox, 'the focus stays with the text');
    });
  }

  it('brings it into sight again when something else moved the text on the way', async () => {
    const card = await openedCard(far);
    await card.until(() => linesOf(card).length === 200);
    const speechBox = card.part('speech');
    const scrolled = nextEvent(speechBox, 'scroll');
    await card.seek(450);
    await scrolled;
    speechBox.scrollTop = 0;
    expect(isInBox(card, heardLine(card)!)).to.equal(false);
    await card.until(() => wordsOf(heardLine(card)).includes('Piece 151.') && isInBox(card, heardLine(card)!));
    expect(card.root.querySelector('.return')).to.equal(null);
  });

  it('says nothing to screen readers while it plays', async () => {
    const card = await openedCard({ transcript: speech(9) });
    const said: string[] = [];
    const regions = [...card.root.querySelectorAll('[role=status], [aria-live]')];
    const observer = new MutationObserver((records) => said.push(...records.map(({ target }) => wordsOf(target as Element))));
    regions.forEach((region) => observer.observe(region, { subtree: true, childList: true, characterData: true }));
    expect(regions.some((region) => region.contains(linesOf(card)[0]!))).to.be.false;
    await card.seek(2);
    await card.play();
    await card.until(() => wordsOf(heardLine(card)).includes('Piece 2.'));
    observer.disconnect();
    expect(said.filter(Boolean)).to.be.empty;
  });

  it('leaves the text where it is while words are selected', async () => {
    const card = await openedCard(far);
    await card.until(() => linesOf(card).length === 200);
    const [first] = linesOf(card);
    select(textOf(first!), 0, textOf(first!), 5);
    await card.seek(450);
    await card.until(() => wordsOf(heardLine(card)).includes('Piece 151.'));
    expect(card.part('speech').scrollTop).to.equal(0);
    getSelection()!.removeAllRanges();
  });
});
