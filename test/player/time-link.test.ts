import { expect } from '@open-wc/testing';
import { formatTimeLink, parseTimeLink } from '../../src/player/time-link.js';

const LINKS: readonly [string, string | undefined, number, number | undefined][] = [
  ['#t=90', undefined, 90, undefined],
  ['#t=90,150', undefined, 90, 150],
  ['#t=,150', undefined, 0, 150],
  ['#t=npt:90.5', undefined, 90.5, undefined],
  ['#t=1:30', undefined, 90, undefined],
  ['#t=1:01:30,1:02:00', undefined, 3690, 3720],
  ['#rust&t=90', 'rust', 90, undefined],
  ['#%C3%BCber%20uns&t=0', 'über uns', 0, undefined],
  ['#50%&t=1', '50%', 1, undefined],
];
const OTHERS = ['', '#', '#rust', '#t=', '#t=,', '#t=x', '#t=90,90', '#t=90,60', '#start=90', '#t=90&rust', '#t=-5', '#t=1e9', '#t=5:x'];

describe('a link to a second', () => {
  for (const [fragment, id, start, end] of LINKS) {
    it(`${fragment} is read`, () => expect(parseTimeLink(fragment)).to.deep.equal({ id, start, end }));
  }
  for (const fragment of OTHERS) it(`"${fragment}" is none`, () => expect(parseTimeLink(fragment)).to.equal(undefined));

  it('takes the place of the fragment that was there', () => {
    expect(formatTimeLink('https://blog.example/a?b#c', { id: undefined, start: 90.04, end: undefined })).to.equal(
      'https://blog.example/a?b#t=90',
    );
  });

  it('is read as it was written', () => {
    const link = { id: 'a&b=c ü', start: 90, end: 150.5 };
    expect(parseTimeLink(new URL(formatTimeLink('https://blog.example/', link)).hash)).to.deep.equal(link);
  });
});
