import { expect } from '@open-wc/testing';
import { readText } from '../../../src/episode/outline/read-text.js';

const read = (notes: string): string[] => readText(notes).map(({ type, level, text }) => `${type}${level} ${text}`);

describe('readText', () => {
  const table: [string, string, string[]][] = [
    ['headings', '## Links\n###### Deep\n#tag', ['heading2 ## Links', 'heading6 ###### Deep', '0 #tag']],
    ['items', '- a\n  - Grid\n• b\n2) c', ['item1 - a', 'item2 - Grid', 'item1 • b', 'item1 2) c']],
    ['rules', '---\n* * *\n====', ['rule0 ---', 'rule0 * * *', 'rule0 ====']],
    ['line breaks of every system', 'a\r\nb\rc\u2028d', ['0 a', '0 b', '0 c', '0 d']],
    ['a dash inside', 'rye - dark', ['0 rye - dark']],
  ];
  for (const [what, notes, lines] of table) it(`reads ${what}`, () => expect(read(notes)).to.deep.equal(lines));

  it('tells bold lines', () => {
    expect(readText('**Tools**\n__Tools__:\n**Part** of it').map(({ isBold }) => isBold)).to.deep.equal([true, true, false]);
  });
});
