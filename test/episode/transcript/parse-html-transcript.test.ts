import { expect } from '@open-wc/testing';
import { parseHtmlTranscript } from '../../../src/episode/transcript/parse-html-transcript.js';

const texts = (html: string) => parseHtmlTranscript(html).map(({ text }) => text);

describe('parseHtmlTranscript', () => {
  it('reads speaker, time and words of the podcast namespace', () => {
    const html = '<cite>Sarah:</cite>\n<time>0:00</time>\n<p>Q&amp;A,\n live.</p>\n<cite>Luke:</cite><time>1:02:03</time><p>No</p>';
    expect(parseHtmlTranscript(html)).to.deep.equal([
      { speaker: 'Sarah', start: 0, text: 'Q&A, live.' },
      { speaker: 'Luke', start: 3723, text: 'No' },
    ]);
  });

  it('reads labels inside the paragraph', () => {
    expect(parseHtmlTranscript('<p><time>[00:12]</time> <cite>Sarah</cite>: Hello</p>')).to.deep.equal([
      { speaker: 'Sarah', start: 12, text: 'Hello' },
    ]);
  });

  it('keeps a title and a time of day inside the words', () => {
    expect(parseHtmlTranscript('<p>I read <cite>Dune</cite> at <time>10:30</time></p>')).to.deep.equal([{ text: 'I read Dune at 10:30' }]);
  });

  it('leaves a paragraph without a label unlabelled', () => {
    expect(parseHtmlTranscript('<cite>Sarah</cite><p>One<p>Two')).to.deep.equal([{ speaker: 'Sarah', text: 'One' }, { text: 'Two' }]);
  });

  describe('finds the paragraphs of', () => {
    for (const [html, expected] of [
      ['<h1>Title</h1><div>One</div><ul><li>Two<li>Three</ul>', ['Title', 'One', 'Two', 'Three']],
      ['One<br>two', ['One\ntwo']],
      ['<p>a <b>bold</b><i>er</i> word</p>', ['a bolder word']],
      ['<p>5 < 6 and <3</p>', ['5 < 6 and <3']],
      ['<P CLASS="x>y" data-a=\'>\'>One</P >', ['One']],
      ["<p don't>One</p>", ['One']],
      ['<script>var a = "<p>no</p>"</script><p>One</p><style>p{}</style>', ['One']],
      ['<p>One<!-- <p>no</p> -->s</p><!doctype html><?xml?>', ['Ones']],
      ['<p>One</p><script>never closed', ['One']],
      ['<p>One</p><a href="never closed>Two', ['One', 'Two']],
      ['<p>&lt;img src=x onerror=alert()&gt;</p>', ['<img src=x onerror=alert()>']],
      ['', []],
    ] as const) {
      it(html, () => expect(texts(html)).to.deep.equal(expected));
    }
  });
});
