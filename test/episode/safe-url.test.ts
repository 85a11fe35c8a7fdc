import { expect } from '@open-wc/testing';
import { LINK_SCHEMES, safeUrl } from '../../src/episode/safe-url.js';

const BASE = 'https://pod.example/a/e.json';

describe('safeUrl', () => {
  const safe: readonly [given: string, url: string][] = [
    ['rust.mp3', 'https://pod.example/a/rust.mp3'],
    ['/rust.mp3', 'https://pod.example/rust.mp3'],
    ['//cdn.example/rust.mp3', 'https://cdn.example/rust.mp3'],
    ['http://cdn.example/rust.mp3', 'http://cdn.example/rust.mp3'],
    ['HTTPS://CDN.example/%7E?a=1&b=<2>#t=5', 'https://cdn.example/%7E?a=1&b=%3C2%3E#t=5'],
    [' https://cdn.example/ ', 'https://cdn.example/'],
  ];
  for (const [given, url] of safe) {
    it(`gives ${url} for ${JSON.stringify(given)}`, () => {
      expect(safeUrl(given, BASE)).to.equal(url);
    });
  }

  const unsafe: readonly unknown[] = [
    '',
    '  ',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://pod.example/1',
    'ipfs://x',
    'mailto:jo@pod.example',
    'https://jo:secret@pod.example/',
    'https://jo@pod.example/',
    'https://',
    'http://[',
    `https://pod.example/${'x'.repeat(8000)}`,
    5,
    null,
    { toString: () => 'https://pod.example/' },
  ];
  for (const given of unsafe) {
    it(`gives nothing for ${JSON.stringify(given)?.slice(0, 60)}`, () => {
      expect(safeUrl(given, BASE)).to.equal(undefined);
    });
  }

  it('gives nothing for a relative address without a base, or with one that is none', () => {
    expect([safeUrl('rust.mp3'), safeUrl('rust.mp3', ''), safeUrl('rust.mp3', 'nowhere')]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('takes mail and telephone where links may be', () => {
    expect(['mailto:jo@pod.example', 'tel:+123', 'javascript:alert(1)'].map((url) => safeUrl(url, BASE, LINK_SCHEMES))).to.deep.equal([
      'mailto:jo@pod.example',
      'tel:+123',
      undefined,
    ]);
  });
});
