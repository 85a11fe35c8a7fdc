/** What data may hold to harm a page: no text becomes markup, no address a script. */
import { expect } from '@open-wc/testing';
import { box } from '../support/box.js';
import { placeCard, type CardHarness } from '../support/card.js';
import { noting, saying } from '../support/hostile.js';
import { nextEvent } from '../support/once.js';

async function drawn(options: object): Promise<CardHarness> {
  const card = await (await placeCard({ lang: 'en', ...options })).ready();
  return card.until(() => card.root.querySelector('.pending') === null);
}

const HIT = 'hit(this)';
const MARKUP = [
  `<script>${HIT}</script>`,
  `<img src=x onerror=${HIT}>`,
  `<svg onload=${HIT}>`,
  `<svg><script>${HIT}</script></svg>`,
  `"><img src=x onerror=${HIT}>`,
  `' autofocus onfocus=${HIT} x='`,
  `<a href="javascript:${HIT}">x</a>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`,
  `<details open ontoggle=${HIT}>`,
  `<video><source onerror=${HIT}></video>`,
  `<math><mtext><img src=x onerror=${HIT}></mtext></math>`,
  `<style>* { background: url("javascript:${HIT}") }</style>`,
  `<p style="position:fixed;inset:0">x</p>`,
  `<base href="https://evil.example/"><link rel=stylesheet href=x>`,
  `<form action="javascript:${HIT}"><button>x</button></form>`,
  `</textarea></title></style></script><img src=x onerror=${HIT}>`,
  `<!--><img src=x onerror=${HIT}>-->`,
  `&lt;img src=x onerror=${HIT}&gt;`,
  `&amp;lt;img src=x onerror=${HIT}&amp;gt;`,
  `<template shadowrootmode=open><img src=x onerror=${HIT}></template>`,
  `\${${HIT}} {{${HIT}}} <!--?lit$ -->`,
  `<episode-card src=x></episode-card><slot name=x></slot>`,
];
const ADDRESSES = [
  `javascript:${HIT}`,
  `JavaScript:${HIT}`,
  ` javascript:${HIT}`,
  `java\nscript:${HIT}`,
  `java\tscript:${HIT}`,
  `\u0001javascript:${HIT}`,
  `javascript&colon;${HIT}`,
  `view-source:javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `data:image/svg+xml,<svg onload=${HIT} xmlns="http://www.w3.org/2000/svg"/>`,
  `blob:${location.origin}/0`,
  'file:///etc/passwd',
  'vbscript:x',
  'https://user:word@pod.example/',
  `https://pod.example/"onmouseover=${HIT} x="`,
  `//pod.example/'><script>${HIT}</script>`,
  '#"><b>',
  `x:${'y'.repeat(70_000)}`,
];

const ELEMENTS =
  'a abbr article b bdi button details div em h2 h3 header i img input li option p path rect section select slot small span summary svg time ul';
const ATTRIBUTES =
  'alt aria-busy aria-controls aria-current aria-disabled aria-expanded aria-hidden aria-label aria-labelledby aria-level aria-selected aria-valuetext class d datetime dir disabled height hidden href id lang loading max min part popover popovertarget rel role selected src step tabindex title type value viewBox width x';

/** What of the card's nodes, attributes and addresses is on no list. */
function strangers(root: ShadowRoot): string[] {
  const [elements, attributes] = [ELEMENTS.split(' '), ATTRIBUTES.split(' ')];
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(elements.includes(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].filter(({ name }) => !attributes.includes(name)).map(({ name }) => `${element.localName} ${name}`),
    ...['href', 'src'].map((name) => element.getAttribute(name)).filter((url) => url !== null && !/^(https?:|mailto:|tel:)\/?/.test(url)),
  ]) as string[];
}

describe('hostile data', () => {
  const hits: string[] = [];
  /** Ends when what was inserted before has had its chance: a broken image of our own reports after it. */
  const chance = async () => {
    const image = document.createElement('img');
    const failed = nextEvent(image, 'error');
    image.src = '/faults/status/404';
    await failed;
  };

  before(() => {
    Object.assign(window, { hit: (by: { localName?: string }) => hits.push(String(by.localName)) });
  });
  afterEach(() => {
    hits.length = 0;
  });
  after(() => {
    delete (window as { hit?: unknown }).hit;
  });

  it('would be heard: a positive control', async () => {
    const place = box(100);
    // eslint-disable-next-line no-restricted-syntax -- positive control
    place.innerHTML = MARKUP[1]!;
    await nextEvent(place.querySelector('img')!, 'error');
    expect(hits.length).to.equal(1);
    expect(strangers({ querySelectorAll: () => place.querySelectorAll('*') } as unknown as ShadowRoot)).to.deep.equal(['img onerror', 'x']);
  });

  for (const [index, text] of MARKUP.entries()) {
    it(`markup ${index + 1} stays text in every field`, async () => {
      for (const episode of [saying(text), ...noting(text)]) {
        const card = await drawn({ episode, into: box(780) });
        expect(strangers(card.root)).to.deep.equal([]);
        if (episode.title === text) expect(card.part('title').textContent).to.contain(text.trim());
        card.element.remove();
      }
      for (const variant of ['compact', 'mini']) {
        const card = await drawn({ episode: saying(text), variant });
        expect(strangers(card.root)).to.deep.equal([]);
        card.element.remove();
      }
      await chance();
      expect(hits).to.deep.equal([]);
    });
  }

  for (const [index, url] of ADDRESSES.entries()) {
    it(`address ${index + 1} leads nowhere`, async () => {
      const episodes = [saying('Text', url), { title: 'Notes', description: `<h3>A</h3><ul><li><a href='${url}'>here</a></li></ul>` }];
      for (const episode of episodes) {
        const card = await drawn({ episode, into: box(780) });
        expect(strangers(card.root)).to.deep.equal([]);
        card.element.remove();
      }
      await chance();
      expect(hits).to.deep.equal([]);
    });
  }
});
