import { expect } from '@open-wc/testing';
import { joinChapters } from '../../../src/episode/chapters/join-chapters.js';
import type { Outline } from '../../../src/episode/outline/outline.js';

const outline = (...titles: string[]): Outline =>
  titles.map((title) => ({ title, level: 2, items: title ? [{ kind: 'item', text: [`of ${title}`] }] : [] }));
const chapters = (...entries: [number, string][]) => entries.map(([startTime, title]) => ({ startTime, title, isListed: true }));
const rows = (joined: Outline) => joined.map(({ title, startTime, items }) => [title, startTime, items.length]);

describe('an outline and the chapters of the same episode', () => {
  it('become one: a section takes the time of the chapter of its name', () => {
    const joined = joinChapters(outline('Intro', "Cargo's Quiet Virtues"), chapters([0, '1. Intro'], [90, '2. Cargo’s quiet virtues']));
    expect(rows(joined)).to.deep.equal([
      ['Intro', 0, 1],
      ["Cargo's Quiet Virtues", 90, 1],
    ]);
  });

  it('keep chapters that no section is named after, in order of time', () => {
    const joined = joinChapters(outline('B', 'Notes', 'D'), chapters([0, 'A'], [10, 'B'], [20, 'C'], [30, 'D'], [40, 'E']));
    expect(rows(joined)).to.deep.equal([
      ['A', 0, 0],
      ['B', 10, 1],
      ['Notes', undefined, 1],
      ['C', 20, 0],
      ['D', 30, 1],
      ['E', 40, 0],
    ]);
  });

  it('stand one after the other where they have no name in common', () => {
    expect(rows(joinChapters(outline('', 'Links'), chapters([0, 'A'], [10, 'B'])))).to.deep.equal([
      ['A', 0, 0],
      ['B', 10, 0],
      ['', undefined, 0],
      ['Links', undefined, 1],
    ]);
  });

  it('never put a chapter before an earlier one', () => {
    const joined = joinChapters(outline('B', 'A'), chapters([0, 'A'], [10, 'B']));
    const times = joined.flatMap(({ startTime }) => startTime ?? []);
    expect(times).to.deep.equal([0, 10]);
  });

  it('leave an outline as it is that has times of its own, or where no chapter is listed', () => {
    const timed: Outline = [{ title: 'A', level: 2, startTime: 5, items: [] }];
    expect(joinChapters(timed, chapters([0, 'B']))).to.equal(timed);
    const plain = outline('A');
    expect(joinChapters(plain, [{ startTime: 0, title: 'A', isListed: false }])).to.equal(plain);
  });
});
