import { expect } from '@open-wc/testing';
import type { Line } from '../../../src/episode/outline/block.js';
import { nameLines } from '../../../src/episode/outline/name-lines.js';

const lines = (texts: readonly string[]): Line[] => texts.map((text) => ({ type: '', level: 0, text, links: [] }));
const headings = (texts: readonly string[]): string[] =>
  nameLines(lines(texts), false)
    .filter(({ type }) => type === 'heading')
    .map(({ text }) => text);
const prose = 'Anna has been baking since she was twelve. She still burns every third loaf, and she says so to whoever asks.';

describe('nameLines', () => {
  const table: [string, string[], string[]][] = [
    ['a label', ['We used:', 'rye', 'salt'], ['We used:']],
    ['the name of a part', ['rye bread', 'Show notes', 'the mill'], ['Show notes']],
    ['the name of a part with a person', ['rye bread', "Maria's picks", 'the mill'], ["Maria's picks"]],
    [
      'Title Case among sentence case',
      ['Dark Rye Basics', 'one bowl', 'two spoons', 'Oven Steam Control', 'a cast pot', 'hot stones', 'Final Crust Colour', 'go darker'],
      ['Dark Rye Basics', 'Oven Steam Control', 'Final Crust Colour'],
    ],
    [
      'no title with brackets',
      ['Dark Rye (Old)', 'one bowl', 'two spoons', 'Oven Steam (New)', 'a cast pot', 'hot stones', 'Crust (All)', 'go'],
      [],
    ],
    ['no Title Case where all lines have it', ['Dark Rye', 'Oven Steam', 'Final Crust'], []],
    ['no line that ends the notes', ['rye', 'Links'], []],
    ['no stamped line', ['00:10 Links', 'rye'], []],
    ['no sentence', ['We bake.', prose], []],
  ];
  for (const [what, texts, found] of table) it(`takes for headings ${what}`, () => expect(headings(texts)).to.deep.equal(found));

  it('takes a long line for prose and a short or stamped one for an item', () => {
    const types = nameLines(lines([prose, 'rye', `01:10 ${prose}`]), false).map(({ type }) => type);
    expect(types).to.deep.equal(['paragraph', 'item', 'item']);
  });

  it('trusts no Title Case where most letters have no case', () => {
    const texts = ['Dark Rye', '鉢', '匙', 'Oven Steam', '鍋', '石', 'Final Crust', '色'];
    const types = (isCaseless: boolean) => nameLines(lines(texts), false, isCaseless).map(({ type }) => type);
    expect(types(false)).to.include('heading');
    expect(types(true)).not.to.include('heading');
  });

  it('takes plain lines of HTML for prose', () => expect(nameLines(lines(['rye', 'salt']), true)[0]?.type).to.equal('paragraph'));
});
