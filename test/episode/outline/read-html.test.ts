import { expect } from '@open-wc/testing';
import { isHtml, readHtml } from '../../../src/episode/outline/read-html.js';

const read = (html: string): string[] => readHtml(html).map(({ type, level, text }) => `${type}${level} ${text}`);

describe('isHtml', () => {
  const table: [string, boolean][] = [
    ['<p>Hello', true],
    ['a<br/>b', true],
    ['<a href="x">y</a>', true],
    ['Q&amp;A', true],
    ['if a < b and c > d', false],
    ['I <3 you & me', false],
    ['use a <button> or an <a>', false],
    ['each <li> of it, closed by </p>', false],
    ['plain <em>stress</em>', true],
    ['plain', false],
  ];
  for (const [notes, answer] of table) it(`says ${answer} of ${notes}`, () => expect(isHtml(notes)).to.equal(answer));
});

describe('readHtml', () => {
  const table: [string, string, string[]][] = [
    ['headings and paragraphs', '<h2>One</h2><p>Two<br>three</p>', ['heading2 One', '0 Two', '0 three']],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>d', ['item1 a', 'item2 b', 'item1 c', '0 d']],
    ['text after an inner list', '<ul><li>a<ul><li>b</ul>c</ul>', ['item1 a', 'item2 b', 'item1 c']],
    ['a broken line in the source', '<p>one\n  two</p>', ['0 one two']],
    ['line breaks where no block stands', 'one\n<b>two</b>\n\nthree', ['0 one', '0 two', '0 three']],
    ['no script, style or comment', '<p>a<script>x<p>y</script><!-- b --><style>c</style>d</p>', ['0 ad']],
    ['preformatted lines', '<pre>one\ntwo</pre>', ['0 one', '0 two']],
    ['CDATA as text', '<![CDATA[a & b]]><br>', ['0 a & b']],
    ['broken tags as text', '<p>a < b <</p>', ['0 a < b <']],
    ['no tag that never ends', '<p>a</p><a href="x', ['0 a']],
    ['the text behind a quote that never ends', '<p>a <b title="x>b</b> c</p>', ['0 a b c']],
    ['a quoted bracket', '<p title="a>b">c</p>', ['0 c']],
    ['no script that never ends', '<p>a</p><script>b', ['0 a']],
    ['upper case', '<P>a</P><LI>b</LI>', ['0 a', 'item1 b']],
    ['a rule as a break', 'a<hr>b<br>c', ['0 a', '0 b', '0 c']],
    ['nothing', '', []],
  ];
  for (const [what, html, lines] of table) it(`reads ${what}`, () => expect(read(html)).to.deep.equal(lines));

  it('tells lines that are bold as a whole', () => {
    const bold = readHtml('<p><strong>All</strong>:</p><p><b>Part</b> of it</p><p><b>Two</b> <b>runs</b></p>');
    expect(bold.map((line) => line.isBold)).to.deep.equal([true, false, true]);
  });

  it('keeps links by their offsets, also over a line break', () => {
    const lines = readHtml(`<p>See <a href='https://example.org/?a=1&amp;b'>the<br>site</a>.</p>`);
    const url = 'https://example.org/?a=1&b';
    expect(lines.map((line) => line.links)).to.deep.equal([[{ start: 4, end: 7, url }], [{ start: 0, end: 4, url }]]);
  });

  it('nests no deeper than six', () => {
    expect(readHtml('<ul><li>'.repeat(10_000) + 'deep').map((line) => line.level)).to.deep.equal([6]);
  });
});
