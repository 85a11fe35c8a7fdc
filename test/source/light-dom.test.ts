import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { dataFromMarkup } from '../../src/source/light-dom.js';

function hostWith(children: unknown): HTMLElement {
  const host = document.createElement('div');
  render(children, host);
  return host;
}

const link = html`<a href="/rust/"> Why I Like Rust </a>`;

describe('dataFromMarkup', () => {
  const cases: readonly [name: string, children: unknown, expected: unknown][] = [
    [
      'a link and an audio',
      html`${link}<audio src="rust.mp3" preload="none"></audio>`,
      { title: 'Why I Like Rust', url: '/rust/', audio: [{ url: 'rust.mp3' }] },
    ],
    [
      'sources with their types, in their order',
      html`${link}<audio preload="none">
          <source src="rust.opus" type="audio/ogg; codecs=opus" />
          <source src="rust.mp3" />
          <source />
        </audio>`,
      { title: 'Why I Like Rust', url: '/rust/', audio: [{ url: 'rust.opus', type: 'audio/ogg; codecs=opus' }, { url: 'rust.mp3' }] },
    ],
    [
      'date and image, wherever they stand',
      html`<figure>
          <img src="/demo/show/rust.svg" alt="" />
          <figcaption>${link}, <time datetime="2025-02-16">last week</time></figcaption>
        </figure>
        <audio src="rust.mp3" preload="none"></audio>`,
      {
        title: 'Why I Like Rust',
        url: '/rust/',
        audio: [{ url: 'rust.mp3' }],
        datePublished: '2025-02-16',
        image: '/demo/show/rust.svg',
      },
    ],
    [
      'a link without an address',
      // eslint-disable-next-line lit-a11y/anchor-is-valid -- as a page may have it
      html`<a>Rust</a><audio src="rust.mp3" preload="none"></audio>`,
      { title: 'Rust', audio: [{ url: 'rust.mp3' }] },
    ],
    ['no audio', link, undefined],
    ['an audio without an address', html`${link}<audio preload="none"></audio>`, undefined],
    ['no link', html`<audio src="rust.mp3" preload="none"></audio>`, undefined],
    [
      'a link without words',
      html`<a href="/rust/"> <img src="/demo/show/rust.svg" alt="" /></a><audio src="rust.mp3" preload="none"></audio>`,
      undefined,
    ],
    ['nothing', html``, undefined],
  ];
  for (const [name, children, expected] of cases) {
    it(`reads ${name}`, () => {
      const host = hostWith(children);
      const before = host.cloneNode(true);
      expect(dataFromMarkup(host)).to.deep.equal(expected);
      expect(host.isEqualNode(before), 'the page is as it was').to.equal(true);
    });
  }
});
