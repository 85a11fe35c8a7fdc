import { expect } from '@open-wc/testing';
import { outlineOfChapters, outlineOfNodes, type OutlineNode } from '../../src/episode/explicit-outline.js';
import type { InlineLink } from '../../src/episode/outline/outline.js';

const PAGE = 'https://pod.example/';

/** As the episode holds it: what is undefined is absent. */
const read = (nodes: readonly OutlineNode[]): unknown => JSON.parse(JSON.stringify(outlineOfNodes(nodes)));

describe('outlineOfNodes', () => {
  it('makes sections of headings and items of what stands under them, in any depth', () => {
    const nodes = [
      {
        title: 'One',
        startTime: 5,
        url: PAGE,
        items: [{ title: 'a' }, { title: 'b', url: PAGE, startTime: 0, items: [{ title: 'c' }] }],
      },
      { title: 'Two' },
    ];
    expect(read(nodes)).to.deep.equal([
      {
        title: 'One',
        level: 2,
        startTime: 5,
        url: PAGE,
        items: [
          { kind: 'item', text: ['a'] },
          { kind: 'item', text: [{ text: 'b', url: PAGE }], startTime: 0, items: [{ kind: 'item', text: ['c'] }] },
        ],
      },
      { title: 'Two', level: 2, items: [] },
    ]);
  });

  it('takes prose, the level of a heading and its role from the data', () => {
    const prose = { title: 'Dark.', kind: 'paragraph' } as const;
    expect(read([{ title: 'Rye', level: 3, role: 'links', items: [prose, { title: 'mill' }] }])).to.deep.equal([
      {
        title: 'Rye',
        level: 3,
        role: 'links',
        items: [
          { kind: 'paragraph', text: ['Dark.'] },
          { kind: 'item', text: ['mill'] },
        ],
      },
    ]);
  });

  it('puts lines without a heading into a section without a title, one for each role', () => {
    const nodes: OutlineNode[] = [
      { title: 'Hello.', kind: 'paragraph' },
      { title: 'a', kind: 'item', startTime: 5, items: [{ title: 'b' }] },
      { title: 'Rye' },
      { title: 'c', kind: 'item' },
      { title: 'A mill', kind: 'item', role: 'promotion' },
      { title: '20% off', kind: 'item', role: 'promotion' },
    ];
    expect(read(nodes)).to.deep.equal([
      {
        title: '',
        level: 2,
        items: [
          { kind: 'paragraph', text: ['Hello.'] },
          { kind: 'item', text: ['a'], startTime: 5, items: [{ kind: 'item', text: ['b'] }] },
        ],
      },
      { title: 'Rye', level: 2, items: [] },
      { title: '', level: 2, items: [{ kind: 'item', text: ['c'] }] },
      {
        title: '',
        level: 2,
        role: 'promotion',
        items: [
          { kind: 'item', text: ['A mill'] },
          { kind: 'item', text: ['20% off'] },
        ],
      },
    ]);
  });

  const link = (text: string) => ({ text, url: PAGE });
  const lines: readonly (readonly [what: string, title: string, links: readonly InlineLink[], text: readonly unknown[]])[] = [
    ['words inside', 'See the map', [link('the map')], ['See ', link('the map')]],
    ['all of it', 'the map', [link('the map')], [link('the map')]],
    ['one word after another', 'a map, a key.', [link('map'), link('key')], ['a ', link('map'), ', a ', link('key'), '.']],
    ['a second that it names', 'at 05:10', [{ text: '05:10', startTime: 310 }], ['at ', { text: '05:10', startTime: 310 }]],
    ['the first of words that come twice', 'map, map', [link('map')], [link('map'), ', map']],
    ['the second, where words lead there', 'map, map', [{ text: 'map,' }, link('map')], [{ text: 'map,' }, ' ', link('map')]],
    ['no words that do not occur', 'See the map', [link('key'), link('map')], ['See the ', link('map')]],
    ['no words that overlap the ones before', 'See the map', [link('the map'), link('map')], ['See ', link('the map')]],
    ['no words that stand before', 'map, key', [link('key'), link('map')], ['map, ', link('key')]],
  ];
  for (const [what, title, links, text] of lines)
    it(`links ${what}`, () => {
      expect(read([{ title: 'Rye', items: [{ title, links }] }])).to.deep.equal([
        { title: 'Rye', level: 2, items: [{ kind: 'item', text }] },
      ]);
    });

  it('stops looking once many links do not occur', () => {
    let looks = 0;
    const links = Array.from({ length: 1000 }, () => ({
      get text() {
        looks += 1;
        return 'key';
      },
    }));
    expect(read([{ title: 'Rye', items: [{ title: 'map', links }] }])).to.deep.equal([
      { title: 'Rye', level: 2, items: [{ kind: 'item', text: ['map'] }] },
    ]);
    expect(looks).to.be.below(20);
  });

  it('keeps levels whole, and from 2 on', () => {
    const levels = [0, 1, 2.5, 6, 1e308].map((level) => outlineOfNodes([{ title: 'Rye', level }])?.[0]?.level);
    expect(levels).to.deep.equal([2, 2, 2, 6, 2]);
  });

  it('leaves its turn to the next source where there are none', () => {
    expect([outlineOfNodes([]), outlineOfNodes(undefined)]).to.deep.equal([undefined, undefined]);
  });
});

describe('outlineOfChapters', () => {
  it('makes a section of each listed chapter with a title', () => {
    const chapters = [
      { startTime: 0, title: 'Intro', isListed: true, url: PAGE },
      { startTime: 5, title: 'Silent', isListed: false },
      { startTime: 9, isListed: true },
      { startTime: 12, title: 'End', isListed: true },
    ];
    const outline = outlineOfChapters(chapters)!;
    expect(outline.map(({ title, level, startTime, url, items }) => [title, level, startTime, url, items])).to.deep.equal([
      ['Intro', 2, 0, PAGE, []],
      ['End', 2, 12, undefined, []],
    ]);
  });

  it('makes no outline of chapters that are not to be listed', () => {
    expect([outlineOfChapters([]), outlineOfChapters([{ startTime: 0, title: 'x', isListed: false }])]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
