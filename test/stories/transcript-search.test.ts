/** A reader searches in an opened transcript, with the card's own field and with the browser's, copies from it and prints it. */
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import type { CardHarness } from '../support/card.js';
import { emulateMedia, press, typeText } from '../support/input.js';
import { nextEvent } from '../support/once.js';
import { isInBox, linesOf, openedCard, openTab, select, speech, textOf, wordsOf } from '../support/transcript.js';

const field = (card: CardHarness) => card.root.querySelector<HTMLInputElement>('.find')!;
const found = (card: CardHarness) => wordsOf(card.root.querySelector('.found'));
const turns = (card: CardHarness) => [...card.root.querySelectorAll<HTMLButtonElement>('.turn')];

/** The words that are marked under a name, of all cards. */
const marked = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );

/** Marks change nothing that an observer of the card would see. */
async function eventually(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function search(card: CardHarness, words: string): Promise<void> {
  field(card).focus();
  field(card).select();
  await typeText(words);
  await card.until(() => found(card) !== '', 'an answer is there');
}

const talk = {
  transcript: {
    segments: [
      { startTime: 0, endTime: 2, speaker: 'Zoë', body: 'We met in a Café, and the' },
      { startTime: 2, endTime: 4, speaker: 'Zoë', body: 'compiler said no.' },
      { startTime: 5, endTime: 7, speaker: 'Sam', body: 'The CAFÉ was closed; don’t ask.' },
    ],
  },
};

describe('the search in a transcript', () => {
  it('counts what it finds, whatever the case and the accents, and marks it', async () => {
    const card = await openedCard(talk);
    await search(card, 'cafe');
    expect(found(card)).to.equal('1 of 2');
    expect(marked('episode-card-match')).to.deep.equal(['Café', 'CAFÉ']);
    expect(marked('episode-card-match-now')).to.deep.equal(['Café']);
    expect(card.root.querySelector('.found')!.role).to.equal('status');
    await expectAccessible(card.element);
  });

  it('finds words across the cues of a paragraph, and straight quotes for curly ones', async () => {
    const card = await openedCard(talk);
    await search(card, 'the compiler');
    expect(marked('episode-card-match')).to.deep.equal(['the compiler']);
    await search(card, "don't");
    await eventually(() => marked('episode-card-match')[0] === 'don’t');
    expect(found(card)).to.equal('1 of 1');
  });

  it('goes on by Enter and back by Shift+Enter, round and round, and by its buttons', async () => {
    const card = await openedCard({ transcript: speech(12) });
    await search(card, 'library');
    expect(found(card)).to.equal('1 of 12');
    await press('Enter');
    await card.until(() => found(card) === '2 of 12');
    await press('Shift+Enter');
    await press('Shift+Enter');
    await card.until(() => found(card) === '12 of 12');
    expect(card.root.activeElement).to.equal(field(card));
    expect(turns(card).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Previous match', 'Next match']);
    turns(card)[1]!.click();
    await card.until(() => found(card) === '1 of 12');
    turns(card)[0]!.click();
    await card.until(() => found(card) === '12 of 12');
  });

  it('brings the match into sight in its box, and never the page', async () => {
    const card = await openedCard({ transcript: speech(300), duration: 900 });
    await card.until(() => linesOf(card).length === 300);
    field(card).focus();
    const place = scrollY;
    await search(card, 'piece 250.');
    await card.until(() => isInBox(card, linesOf(card)[249]!));
    expect(scrollY).to.equal(place);
  });

  it('says that nothing was found, and nothing once the field is empty', async () => {
    const card = await openedCard(talk);
    await search(card, 'python');
    expect(found(card)).to.equal('Nothing found');
    expect(turns(card).every(({ disabled }) => disabled)).to.be.true;
    field(card).value = '';
    field(card).dispatchEvent(new Event('input'));
    await card.until(() => found(card) === '');
    expect(marked('episode-card-match')).to.be.empty;
  });

  it('is each card’s own: marks of one stay when the other has gone', async () => {
    const [one, other] = [await openedCard(talk), await openedCard(talk)];
    await search(one, 'closed');
    await search(other, 'compiler');
    expect(marked('episode-card-match').toSorted()).to.deep.equal(['closed', 'compiler']);
    other.element.remove();
    expect(marked('episode-card-match')).to.deep.equal(['closed']);
    one.element.remove();
    expect(marked('episode-card-match')).to.be.empty;
  });

  it('is there again when the card was moved in the page', async () => {
    const card = await openedCard(talk);
    await search(card, 'compiler');
    document.body.append(card.element);
    await eventually(() => marked('episode-card-match').length === 1);
  });
});

describe('a transcript behind its tab', () => {
  it('is open to the browser’s own search, which opens the tab, where the browser can', async () => {
    const card = await openedCard({ ...talk, summary: 'What it is about.' });
    await openTab(card, 'About');
    const panel = card.part('transcript');
    if ('onbeforematch' in panel) {
      expect(panel.getAttribute('hidden')).to.equal('until-found');
      expect(getComputedStyle(panel).display).to.equal('block');
      expect(getComputedStyle(panel).contentVisibility).to.equal('hidden');
      expect(panel.getBoundingClientRect().height).to.equal(0);
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await card.element.updateComplete;
    } else {
      expect(getComputedStyle(panel).display).to.equal('none');
      await openTab(card);
    }
    expect(panel.hasAttribute('hidden')).to.be.false;
    expect(wordsOf(card.root.querySelector('[aria-selected=true]'))).to.equal('Transcript');
    expect(linesOf(card)[0]!.checkVisibility()).to.be.true;
  });

  it('is in sight where all panels are', async () => {
    const card = await openedCard({ ...talk, summary: 'What it is about.' });
    await openTab(card, 'About');
    card.element.parentElement!.style.width = '900px';
    expect(linesOf(card)[0]!.checkVisibility()).to.be.true;
    expect(card.part('transcript').getBoundingClientRect().height).to.be.above(80);
    card.element.parentElement!.style.width = '600px';
    await openTab(card);
  });
});

describe('a transcript on paper', () => {
  afterEach(() => emulateMedia({}));

  it('is whole, without its box and its controls, even behind its tab', async () => {
    const card = await openedCard({ transcript: speech(200), summary: 'What it is about.' });
    await card.until(() => linesOf(card).length === 200);
    await openTab(card, 'About');
    if (!(await emulateMedia({ type: 'print' }))) return;
    const text = card.part('speech');
    expect(text.scrollHeight).to.equal(text.clientHeight);
    expect(linesOf(card).every((line) => line.checkVisibility({ contentVisibilityAuto: true }))).to.be.true;
    expect(field(card).checkVisibility()).to.be.false;
  });

  it('is filled to its end first', async () => {
    const card = await openedCard({ transcript: speech(2000) });
    dispatchEvent(new Event('beforeprint'));
    expect(linesOf(card).length).to.equal(2000);
  });
});

describe('what is copied from a transcript', () => {
  /** What a copy puts on the clipboard; undefined if it is left to the browser. */
  function copied(card: CardHarness): DataTransfer | undefined {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, composed: true, clipboardData });
    linesOf(card)[0]!.dispatchEvent(event);
    getSelection()!.removeAllRanges();
    return event.defaultPrevented ? (event.clipboardData ?? clipboardData) : undefined;
  }

  it('carries the address of its moment, in the card’s name', async () => {
    const card = await openedCard(talk, { id: 'talk & more' });
    const [one, two] = linesOf(card);
    select(textOf(one!), 12, textOf(two!), 8);
    const data = copied(card);
    const page = location.href.split('#')[0]!;
    const link = `${page}#talk%20%26%20more&t=0`;
    expect(data?.getData('text/plain')).to.equal(`Café, and the compiler said no.\n\nSam: The CAFÉ\n\n${link}`);
    const html = new DOMParser().parseFromString(data!.getData('text/html'), 'text/html');
    expect(html.querySelector('a')!.href).to.equal(link);
    expect([...html.querySelectorAll('p')].map(wordsOf)).to.deep.equal([
      'Café, and the compiler said no.',
      'Sam: The CAFÉ',
      'Why I Like Rust Better Than Python',
    ]);
  });

  it('is what the keys of the browser copy', async () => {
    const card = await openedCard(talk);
    const [line] = linesOf(card);
    card.part('speech').focus();
    select(textOf(line!), 0, textOf(line!), 6);
    const copying = nextEvent<ClipboardEvent>(document, 'copy');
    const text = copying.then(({ clipboardData }) => clipboardData!.getData('text/plain'));
    await press('Control+c');
    expect((await copying).defaultPrevented).to.be.true;
    expect(await text).to.match(/^Zoë: We met\n\nhttp.*#t=0$/);
  });

  it('carries no markup', async () => {
    const card = await openedCard({ transcript: { segments: [{ startTime: 7, body: 'if (a < b && c) "<i>"' }] } });
    const [line] = linesOf(card);
    select(textOf(line!), 0, textOf(line!), textOf(line!).length);
    const data = copied(card)!;
    expect(data.getData('text/plain')).to.match(/^if \(a < b && c\) "<i>"\n\nhttp.*#t=7$/);
    const html = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
    expect(html.querySelector('p')!.textContent).to.equal('if (a < b && c) "<i>"');
  });

  it('is the browser’s own matter with no time, with nothing selected, and beyond the text', async () => {
    const card = await openedCard({ transcript: { segments: [{ body: 'It has no time.' }] } });
    const [line] = linesOf(card);
    expect(copied(card)).to.be.undefined;
    select(textOf(line!), 0, textOf(line!), 5);
    expect(copied(card)).to.be.undefined;
    select(document.body, 0, document.body, document.body.childNodes.length);
    expect(copied(card)).to.be.undefined;
  });
});
