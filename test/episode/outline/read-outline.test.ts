import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Inline, OutlineItem } from '../../../src/episode/outline/outline.js';
import { readOutline } from '../../../src/episode/outline/read-outline.js';
import { breadHeadings, breadRunTogether } from './bread-notes.js';

const textOf = (runs: readonly Inline[]): string => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
const drawn = ({ text, startTime, items = [] }: OutlineItem): unknown => [
  ...(startTime === undefined ? [] : [startTime]),
  textOf(text),
  ...(items.length ? [items.map(drawn)] : []),
];
const draw = (notes: string, options = {}): unknown[] => readOutline(notes, options).map(({ title, items }) => [title, items.map(drawn)]);

describe('readOutline of notes that are run together', () => {
  const outline = readOutline(breadRunTogether);

  it('has a section for each heading and one that advertises', () => {
    expect(outline.slice(0, -1).map(({ title }) => title)).to.deep.equal(breadHeadings);
    expect(outline.map(({ role }) => role).filter(Boolean)).to.deep.equal(['promotion']);
    expect(outline.at(-1)?.role).to.equal('promotion');
  });

  it('puts the title of all above the others', () => {
    expect(outline.map(({ level }) => level)).to.deep.equal([2, ...outline.slice(1).map(() => 3)]);
  });

  it('nests the later headings of the tail', () => {
    expect(outline.at(-1)?.title).to.equal('🔥 Hot Class Offers');
    expect(outline.at(-1)?.items.map(drawn).at(-1)).to.deep.equal([
      '🚀 Level Up Your Kitchen',
      [['💼 Whole Grain Program - Complete Milling & Mixing'], ['🎯 Start Baking Now - Fast-Track Your First Loaf']],
    ]);
  });
});

describe('readOutline', () => {
  const table: [string, string, unknown[]][] = [
    ['nothing in nothing', '', []],
    [
      'prose before the first heading',
      '<p>Hello there.</p><h3>Rye</h3><p>Dark.</p>',
      [
        ['', [['Hello there.']]],
        ['Rye', [['Dark.']]],
      ],
    ],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', [['', [['a', [['b']]], ['c']]]]],
    [
      'Markdown without its marks',
      '## Rye ##\n- dark\n  * darker\n**Tools**\n• bowl',
      [
        ['Rye', [['dark', [['darker']]]]],
        ['Tools', [['bowl']]],
      ],
    ],
    [
      'leading stamps',
      '00:00 Hello\n(01:10) - Rye\n[1:02:03] Mail',
      [
        [
          '',
          [
            [0, 'Hello'],
            [70, 'Rye'],
            [3723, 'Mail'],
          ],
        ],
      ],
    ],
    [
      'trailing stamps',
      'Hello - 00:00\nRye (01:10)\nMail: 02:03.',
      [
        [
          '',
          [
            [0, 'Hello'],
            [70, 'Rye'],
            [123, 'Mail'],
          ],
        ],
      ],
    ],
    ['a stamp on a line of its own', '<p>01:10</p><ul><li>Rye</li></ul>', [['', [[70, 'Rye']]]]],
    [
      'a last stamp without a title',
      '00:00 Hello\n01:10',
      [
        [
          '',
          [
            [0, 'Hello'],
            [70, '01:10'],
          ],
        ],
      ],
    ],
    ['a clock time as text', 'We meet at 10:30 am\nBring flour', [['', [['We meet at 10:30 am'], ['Bring flour']]]]],
  ];
  for (const [what, notes, sections] of table) it(`reads ${what}`, () => expect(draw(notes)).to.deep.equal(sections));

  it('gives a stamped heading its start', () => {
    expect(readOutline('<h2>12:30 Rye</h2><p>Dark.</p>')).to.deep.equal([
      { title: 'Rye', level: 2, startTime: 750, items: [{ kind: 'paragraph', text: ['Dark.'] }] },
    ]);
  });

  it('reads no stamp above the duration', () => {
    expect(draw('00:00 Hello\n01:10 Rye\n59:00 Mail', { duration: 120 })).to.deep.equal([
      ['', [[0, 'Hello'], [70, 'Rye'], ['59:00 Mail']]],
    ]);
  });

  it('counts stamps inside a line when there are three', () => {
    const [section] = readOutline('We talk of rye at 01:10 and of oats at 02:20, then of barley at 03:30.\nBye');
    expect(section?.items[0]?.text.filter((run) => typeof run === 'object')).to.deep.equal([]);
    const [chaptered] = readOutline('00:00 Hello\n01:10 Rye, again at 05:10 or so\n06:00 Bye');
    expect(chaptered?.items[1]).to.deep.equal({
      kind: 'item',
      startTime: 70,
      text: ['Rye, again at ', { text: '05:10', startTime: 310 }, ' or so'],
    });
  });

  it('keeps safe links alone', () => {
    const notes =
      '<p><a href="https://example.org/a">web</a> <a href="mailto:a@example.org">mail</a> <a href="javascript:alert(1)">bad</a> <a href="/b">page</a></p>';
    const web = { text: 'web', url: 'https://example.org/a' };
    const mail = { text: 'mail', url: 'mailto:a@example.org' };
    expect(readOutline(notes)[0]?.items[0]?.text).to.deep.equal([web, ' ', mail, ' bad page']);
    expect(readOutline(notes, { baseUrl: 'https://example.org/e/1' })[0]?.items[0]?.text).to.deep.equal([
      web,
      ' ',
      mail,
      ' bad ',
      { text: 'page', url: 'https://example.org/b' },
    ]);
  });

  it('gives a heading that is one link its address', () => {
    expect(readOutline('<h3><a href="https://example.org/rye">Rye</a></h3><p>Dark.</p>')[0]?.url).to.equal('https://example.org/rye');
  });

  it('knows sections of links', () => {
    const roles = (notes: string) => readOutline(notes).map(({ role }) => role);
    expect(roles('<h2>Rye</h2><p>Dark.</p><h2>Links &amp; Resources</h2><ul><li>mill</li></ul>')).to.deep.equal([undefined, 'links']);
    expect(roles('<h2>Ссылки</h2><ul><li>mill</li></ul>')).to.deep.equal(['links']);
  });

  it('keeps levels between 2 and 6', () => {
    const levels = (notes: string) => readOutline(notes).map(({ level }) => level);
    expect(levels('<h1>a</h1><p>x</p><h2>b</h2><p>x</p><h6>c</h6>')).to.deep.equal([2, 3, 6]);
    expect(levels('<h4>a</h4><p>x</p><h5>b</h5><p>x</p>')).to.deep.equal([2, 3]);
  });

  it('is frozen as a whole', () => {
    const all = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(all));
    expect(all(readOutline('<h2>a</h2><ul><li>b <a href="https://example.org">c</a><ul><li>d</ul></ul>'))).to.equal(true);
  });

  it('never fails and keeps what is no mark', () => {
    const words = fc.array(
      fc.constantFrom('rye', 'Rye', '<p>', '<li>', '<ul>', '</ul>', '<h2>', '01:10', '\n', ' ', '- ', '**', 'Links:', '🔥 '),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const notes = parts.join('');
        const shown = JSON.stringify(readOutline(notes)).match(/rye/gi) ?? [];
        expect(shown.length).to.equal((notes.match(/rye/gi) ?? []).length);
      }),
    );
  });
});
