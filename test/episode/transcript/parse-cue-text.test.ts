import { expect } from '@open-wc/testing';
import { parseCueText } from '../../../src/episode/transcript/parse-cue-text.js';

const textOf = (raw: string) =>
  parseCueText(raw)
    .map(({ text }) => text)
    .join('');

describe('parseCueText', () => {
  describe('drops tags and keeps their text', () => {
    for (const [raw, text] of [
      ['plain\nwords', 'plain\nwords'],
      ['<b>bold</b>, <i.loud>slanted</i> and <u>lined</u>', 'bold, slanted and lined'],
      ['<c.yellow.bg_blue>two</c> classes', 'two classes'],
      ['<lang en-GB>colour</lang>', 'colour'],
      ['<ruby>漢<rt>kan</rt></ruby>', '漢kan'],
      ['one <00:01.000>two <00:00:02.000>three', 'one two three'],
      ['</>x', 'x'],
      ['</\nc>x', 'x'],
      ['a < b', 'a '],
      ['<script>alert()</script>', 'alert()'],
      ['a<never closed', 'a'],
      ['<', ''],
    ] as const) {
      it(JSON.stringify(raw), () => expect(textOf(raw)).to.equal(text));
    }
  });

  describe('decodes references', () => {
    for (const [raw, text] of [
      ['Q&amp;A', 'Q&A'],
      ['&lt;b&gt;', '<b>'],
      ['a&lrm;b&rlm;c', 'a\u200Eb\u200Fc'],
      ['a&nbsp;b', 'a\u00A0b'],
      ['caf&eacute; &#8211; &#x2713;', 'café – ✓'],
      ['&amp &AMP; &', '& & &'],
      ['&notit; &notin; &not', '¬it; ∉ ¬'],
      ['&AMP;lt; &amp;amp;', '&lt; &amp;'],
      ['&#0; &#xD800; &#x110000;', '\uFFFD \uFFFD \uFFFD'],
      ['&unheard; &1; &;', '&unheard; &1; &;'],
    ] as const) {
      it(raw, () => expect(textOf(raw)).to.equal(text));
    }
  });

  describe('reads voices', () => {
    for (const [raw, speeches] of [
      ['<v Sarah>Hello', [['Sarah', 'Hello']]],
      ['<v Sarah>Hello</v>', [['Sarah', 'Hello']]],
      ['<v.loud.first Sarah  Lee>Hello', [['Sarah  Lee', 'Hello']]],
      ['<v Q&amp;A>Hello', [['Q&A', 'Hello']]],
      ['<v\nSarah>Hello', [['Sarah', 'Hello']]],
      ['<v>Hello', [['', 'Hello']]],
      [
        '<v A>Hi</v> <v B>Ho</v>',
        [
          ['A', 'Hi'],
          ['B', 'Ho'],
        ],
      ],
      [
        '[door] <v A><b>Hi</v> there',
        [
          [undefined, '[door] '],
          ['A', 'Hi'],
          [undefined, ' there'],
        ],
      ],
      ['<voice A>Hi', [[undefined, 'Hi']]],
    ] as const) {
      it(raw, () => expect(parseCueText(raw).map(({ speaker, text }) => [speaker, text])).to.deep.equal(speeches));
    }
  });
});
