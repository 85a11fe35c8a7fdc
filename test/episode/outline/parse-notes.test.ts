import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseNotes } from '../../../src/episode/outline/parse-notes.js';
import { growsLinearly } from '../../support/growth.js';
import { breadHeadings, breadLines, breadRunTogether } from './bread-notes.js';

const read = (notes: string): string[] => parseNotes(notes).map(({ type, text }) => `${type} ${text}`);
const bare = (text: string): string => text.replace(/\s+/g, '');
const textOf = (notes: string): string =>
  parseNotes(notes)
    .map(({ text }) => text)
    .join('');

describe('parseNotes', () => {
  const table: [string, string, string[]][] = [
    [
      'HTML with labels, bold lines and lists',
      '<p>Anna bakes. Ben asks why, and they talk about flour for an hour.</p><p>We used:</p><ul><li>rye</li></ul><p><b>Tools</b></p><p>A bowl.</p>',
      [
        'paragraph Anna bakes. Ben asks why, and they talk about flour for an hour.',
        'heading We used:',
        'item rye',
        'heading Tools',
        'paragraph A bowl.',
      ],
    ],
    [
      'Markdown',
      '# Bread\n\n- rye\n  - dark\n1. mix\n\n---\n**Tools**\n* bowl',
      ['heading # Bread', 'item - rye', 'item - dark', 'item 1. mix', 'rule ---', 'heading **Tools**', 'item * bowl'],
    ],
    [
      'lines',
      'Show notes\nThe mill on the hill\nhttps://example.org/mill\nLinks:\nOur site',
      ['heading Show notes', 'item The mill on the hill', 'item https://example.org/mill', 'heading Links:', 'item Our site'],
    ],
    [
      'chapters run together',
      '00:00 Hello03:10 The mill12:45 Dark rye',
      ['item 00:00 Hello', 'item 03:10 The mill', 'item 12:45 Dark rye'],
    ],
    [
      'lists run together between line breaks',
      'Anna talks about bread.\nWild yeast basicsFlour from old grainsBetter oven steamCrust and colour',
      [
        'paragraph Anna talks about bread.',
        'item Wild yeast basics',
        'item Flour from old grains',
        'item Better oven steam',
        'item Crust and colour',
      ],
    ],
    [
      'a hard-wrapped paragraph',
      'Anna has been baking since she was twelve and she still\nburns every third loaf, as she tells Ben over a slice of\ndark rye that both of them like very much on this day.',
      [
        'paragraph Anna has been baking since she was twelve and she still burns every third loaf, as she tells Ben over a slice of dark rye that both of them like very much on this day.',
      ],
    ],
    [
      'chapters whose titles end in numbers',
      '00:00 Hello in 201903:10 The mill(12:45) Dark rye',
      ['item 00:00 Hello in 2019', 'item 03:10 The mill', 'item (12:45) Dark rye'],
    ],
    ['prose with names', 'We use GitHub and YouTube on an iPhone.', ['paragraph We use GitHub and YouTube on an iPhone.']],
    [
      'a script without case',
      '今日はパンの話をします。天然酵母と小麦粉について。',
      ['paragraph 今日はパンの話をします。天然酵母と小麦粉について。'],
    ],
    ['nothing', ' \n ', []],
  ];
  for (const [what, notes, blocks] of table) it(`reads ${what}`, () => expect(read(notes)).to.deep.equal(blocks));

  it('finds every line of notes that are run together', () => {
    expect(parseNotes(breadRunTogether).map(({ text }) => text)).to.deep.equal(breadLines);
  });

  it('finds every heading of notes that are run together', () => {
    const headings = parseNotes(breadRunTogether).filter(({ type }) => type === 'heading');
    expect(headings.slice(0, breadHeadings.length).map(({ text }) => text)).to.deep.equal(breadHeadings);
  });

  it('reads the same from lines as from the run-together form', () => {
    expect(read(breadLines.join('\n'))).to.deep.equal(read(breadRunTogether));
  });

  it('cuts off what is too long', () => expect(textOf('a'.repeat(400_000)).length).to.equal(250_000));
});

describe('the text of all blocks', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('aB', 'Links:', '01:02 ', '\n', '- ', 'https://example.org/A', '🔥', '"', '(', ').', '日本', '**', '#', 'GitHub', ' '),
  );

  it('is the text of the notes', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const notes = parts.join('').replace(/[<&]/g, '');
        expect(bare(textOf(notes))).to.equal(bare(notes));
      }),
    );
  });

  it('is the text between the tags of HTML', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<ul><li>',
      '</li></ul>',
      '<b>',
      '</b>',
      '<a href="/x">',
      '</a>',
      '<h2>',
      '</h2>',
      '<hr>',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, part), { maxLength: 40 }), (pairs) => {
        const texts = pairs.map(([, text]) => text.replace(/[<>&]/g, ''));
        const notes = pairs.map(([mark], i) => mark + (texts[i] ?? '')).join('');
        expect(bare(textOf(`<p></p>${notes}`))).to.equal(bare(texts.join('')));
      }),
    );
  });

  it('comes without a failure from any markup', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '</',
      '<a ',
      'href=',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&#',
      'x41;',
      '&amp;',
      '<script>',
      '</ul>',
      'A',
    );
    fc.assert(fc.property(fc.array(bits, { maxLength: 60 }), (parts) => void parseNotes(parts.join(''))));
  });
});

describe('the time for many', () => {
  const inputs = [
    'A',
    'a:',
    '(',
    '<',
    '&',
    '&#',
    '1:',
    '01:10 ',
    '0123456789:',
    ' ',
    '🔥',
    '<ul><li>',
    '<a "',
    '<a ">',
    '[a](',
    'http://a/',
    '/',
    '"A',
    'aA',
    '1:00A',
    'Links:\n',
    'A\u0301',
    '-',
    '\t',
    '<a =">',
    '<a href=x>aB</a>',
    '01:10',
  ];
  for (const input of inputs) {
    it(`${JSON.stringify(input)} grows with their number`, () => {
      expect(growsLinearly((length) => parseNotes(input.repeat(length / input.length)), 10_000)).to.equal(true);
    });
  }

  it('cuts the notes of the sample episode where their lines were', async () => {
    const response = await fetch('/test/fixtures/outline/rust-notes.json');
    const { flat, blocks } = (await response.json()) as { flat: string; blocks: { text: string }[] };
    expect(parseNotes(flat).map(({ text }) => text.trim())).to.deep.equal(blocks.map(({ text }) => text.trim()));
  });
});
