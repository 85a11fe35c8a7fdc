import { expect } from '@open-wc/testing';
import { outlineOfChapters, outlineOfNodes } from '../../src/episode/explicit-outline.js';

const PAGE = 'https://pod.example/';

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
    expect(outlineOfNodes(nodes)).to.deep.equal([
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
    expect(outlineOfChapters(chapters)).to.deep.equal([
      { title: 'Intro', level: 2, startTime: 0, url: PAGE, items: [] },
      { title: 'End', level: 2, startTime: 12, items: [] },
    ]);
  });

  it('makes no outline of chapters that are not to be listed', () => {
    expect([outlineOfChapters([]), outlineOfChapters([{ startTime: 0, title: 'x', isListed: false }])]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
