import { expect } from '@open-wc/testing';
import { chaptersOf } from '../../../src/episode/chapters/chapters-of.js';

const BASE = 'https://pod.example/episodes/1.json';
const brief = (data: unknown) => chaptersOf(data, BASE).map(({ startTime, title }) => [startTime, title]);

describe('chaptersOf', () => {
  const jsonChapters = [
    { startTime: 0, title: 'Intro' },
    { startTime: 168.5, endTime: 260, title: 'News', img: 'a.jpg', url: '/news', toc: true, location: { name: 'here' } },
  ];
  const chapters = [
    { startTime: 0, isListed: true, title: 'Intro' },
    {
      startTime: 168.5,
      endTime: 260,
      isListed: true,
      title: 'News',
      img: 'https://pod.example/episodes/a.jpg',
      url: 'https://pod.example/news',
    },
  ];

  it('reads JSON chapters, as an object and as a list', () => {
    expect(chaptersOf({ version: '1.2.0', chapters: jsonChapters }, BASE)).to.deep.equal(chapters);
    expect(chaptersOf(jsonChapters, BASE)).to.deep.equal(chapters);
  });

  it("reads Podlove's, and the plain elements of Podlove Simple Chapters", () => {
    const list = [
      { start: '00:00:0.000', title: 'Intro', href: '', image: '' },
      { start: '00:02:48.500', end: '04:20', title: 'News', href: '/news', image: 'a.jpg' },
    ];
    expect(chaptersOf(list, BASE)).to.deep.equal(chapters);
  });

  it("reads Podigee's", () => {
    expect(
      brief({
        chaptermarks: [
          { start: '00:00:00.000', title: 'Intro' },
          { start: '01:00:02.500', title: 'End' },
        ],
      }),
    ).to.deep.equal([
      [0, 'Intro'],
      [3602.5, 'End'],
    ]);
  });

  it('sorts by start', () => {
    expect(
      brief([
        { startTime: 9, title: 'c' },
        { startTime: '5', title: 'b' },
        { startTime: 0, title: 'a' },
      ]),
    ).to.deep.equal([
      [0, 'a'],
      [5, 'b'],
      [9, 'c'],
    ]);
  });

  it('drops a chapter without a start', () => {
    const starts = [-1, NaN, Infinity, null, undefined, 'soon', {}, [1], true];
    expect(brief([...starts.map((startTime) => ({ startTime, title: 'no' })), null, 'words', 5])).to.be.empty;
  });

  it('keeps one chapter at a time: the listed one, else the first', () => {
    const list = [
      { startTime: 5, title: 'marker', toc: false },
      { startTime: 5, title: 'first' },
      { startTime: 5, title: 'second' },
    ];
    expect(brief(list)).to.deep.equal([[5, 'first']]);
  });

  it('lists no silent marker', () => {
    expect(chaptersOf([{ startTime: 1, img: 'a.jpg', toc: false }], BASE)).to.deep.equal([
      { startTime: 1, isListed: false, img: 'https://pod.example/episodes/a.jpg' },
    ]);
  });

  it('leaves out an end that is not behind the start', () => {
    expect(chaptersOf([{ startTime: 5, endTime: 5 }], BASE)).to.deep.equal([{ startTime: 5, isListed: true }]);
  });

  describe('leaves out the address', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://user:word@pod.example/', '', ' ', 5, {}]) {
      it(JSON.stringify(url), () =>
        expect(chaptersOf([{ startTime: 1, url, img: url }], BASE)).to.deep.equal([{ startTime: 1, isListed: true }]),
      );
    }
  });

  it('cleans and bounds a title', () => {
    const [first, second, third] = chaptersOf(
      [
        { start: 0, title: ' a\0\uD800 ' },
        { start: 1, title: 'x'.repeat(9999) },
        { start: 2, title: {} },
      ],
      BASE,
    );
    expect(first!.title).to.equal('a\uFFFD');
    expect(second!.title).to.have.length(1000);
    expect(third).to.deep.equal({ startTime: 2, isListed: true });
  });

  it('bounds the list', () =>
    expect(
      chaptersOf(
        Array.from({ length: 9999 }, (_, startTime) => ({ startTime })),
        BASE,
      ),
    ).to.have.length(5000));

  it('takes nothing from a prototype', () => {
    expect(chaptersOf(JSON.parse('{"__proto__":{"chapters":[{"startTime":1}]}}'), BASE)).to.be.empty;
  });

  it('finds none in other data', () => {
    for (const data of [undefined, null, 'chapters.json', 5, {}, { chapters: 'chapters.json' }, { chapters: { chapters: [] } }])
      expect(chaptersOf(data, BASE)).to.be.empty;
  });
});
