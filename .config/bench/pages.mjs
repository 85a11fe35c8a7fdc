/**
 * The pages that are measured: the floor, which is plain HTML with the browser's own audio controls, our card in each way that a
 * page can give it its data, and our card as a server draws it. The episode is the demo's. Called by bench.mjs.
 */
import { readFile } from 'node:fs/promises';

const SHOW = '/demo/show/';

/** The pages by name. */
export const PAGES = {
  floor: { note: "plain HTML, the browser's own <audio controls preload=none>" },
  inline: { note: 'the data in a JSON child, the height reserved', isInline: true, isReserved: true },
  preload: { note: 'src, with a preload link for the data', isPreloaded: true },
  'preload-all': { note: 'the same, and a modulepreload link for the chunk', isPreloaded: true, hasChunkPreload: true },
  src: { note: 'src alone' },
  markup: { note: 'the data in a JSON child, over plain markup with native audio', isInline: true, hasMarkup: true, isReserved: true },
  notes: { note: 'src with a preload link; the outline is read from run-together notes', isPreloaded: true, isFromNotes: true },
  served: { note: 'drawn by renderCard, with src', isServed: true },
  'served-inline': { note: 'drawn by renderCard, with the data in the JSON child', isServed: true, isInline: true },
};

const TITLE = 'Why I Like Rust Better Than Python';
const seen = `(node) => Boolean(node?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && node.getBoundingClientRect().height)`;
const CARD = `document.querySelector('episode-card')?.shadowRoot`;

/** Tests for the page's probe, as source text: the title is seen, one can play it, it is drawn to the end, and the player is ours. */
export function testsOf(name) {
  const { hasMarkup, isServed } = PAGES[name];
  const inPage = (selector) => `seen(document.querySelector('${selector}'))`;
  const inCard = (selector) => `seen(${CARD}?.querySelector('${selector}'))`;
  const plain = { title: inPage('h2'), playable: `${inPage('h2')} && ${inPage('audio')}` };
  // In a card that a server has drawn our play button is there from the start, out of sight.
  const card = { title: inCard('.title'), playable: `${inCard('.title')} && ${inCard('.play:enabled')}` };
  const either = (key, other) => `${card[key]} || ${other}`;
  const tests = {
    title: hasMarkup ? either('title', plain.title) : card.title,
    playable: hasMarkup ? either('playable', plain.playable) : isServed ? either('playable', inCard('audio.native')) : card.playable,
    complete: inCard('.sections'),
    living: card.playable,
  };
  const wanted = name === 'floor' ? { ...plain, complete: plain.playable, living: plain.playable } : tests;
  return Object.fromEntries(Object.entries(wanted).map(([key, test]) => [key, `((seen) => ${test})(${seen})`]));
}

/** Reads the demo's episode, with the outline in the data as `outline` and without. */
export async function readSample(root, readOutline) {
  const data = JSON.parse(await readFile(`${root}/demo/show/rust.json`, 'utf8'));
  const { description, show, ...rest } = data;
  // The floor has no picture either.
  delete rest.image;
  const lineOf = ({ text, items }) => ({
    title: text.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    ...(items && { items: items.map(lineOf) }),
  });
  const outline = readOutline(description).map(({ title, items }) => ({ title: title || 'Notes', items: items.map(lineOf) }));
  const audio = (index) => [{ url: `${SHOW}rust.mp3?card=${index}`, type: 'audio/mpeg' }];
  return {
    outline,
    json: (index, isFromNotes) =>
      JSON.stringify({
        ...rest,
        show: { title: show.title },
        audio: audio(index),
        url: `${SHOW}rust.html`,
        ...(isFromNotes ? { description } : { outline }),
      }),
  };
}

const STYLE = `body { margin: 0 auto; max-width: 40rem; font: 16px/1.5 system-ui, sans-serif }
article, episode-card { margin: 1rem 0 }
article { padding: 1rem; border: 1px solid #ccc } h2, p { margin: 0 } audio { width: 100% }
episode-card { display: block }`;

/** The height of the drawn card of these pages, as their author would set it. */
const RESERVE = 'episode-card { min-height: 80rem }';

const plain = (index) => `<h2><a href="${SHOW}rust.html">${TITLE}</a></h2><p><time datetime="2025-02-16">Feb 16, 2025</time> · 12 min</p>
<audio controls preload="none" src="${SHOW}rust.mp3?card=${index}"></audio>`;

const listOf = (items = []) =>
  items.length > 0 ? `<ul>${items.map(({ title, items: inner }) => `<li>${title}${listOf(inner)}</li>`).join('')}</ul>` : '';

/** The HTML of a page with `count` cards; `chunk` is the address of the chunk that every card needs, `renderCard` what draws them. */
export async function pageOf(name, count, sample, chunk, renderCard) {
  const { isInline, isReserved, isPreloaded, hasChunkPreload, hasMarkup, isFromNotes, isServed } = PAGES[name];
  const address = (index) => `/data/${isFromNotes ? 'notes' : 'card'}-${index}.json`;
  const cardOf = (index) => {
    if (isServed) return renderCard(sample.json(index), isInline ? {} : { src: address(index) });
    if (name === 'floor') return `<article>${plain(index)}<details><summary>Outline</summary>${listOf(sample.outline)}</details></article>`;
    const data = isInline ? `<script type="application/json">${sample.json(index).replaceAll('<', '\\u003c')}</script>` : '';
    return `<episode-card${isInline ? '' : ` src="${address(index)}"`}>${hasMarkup ? plain(index) : ''}${data}</episode-card>`;
  };
  const cards = await Promise.all(Array.from({ length: count }, (_, index) => cardOf(index)));
  const links = [
    isPreloaded && `<link rel="preload" as="fetch" crossorigin href="${address(0)}">`,
    hasChunkPreload && `<link rel="modulepreload" href="${chunk}">`,
    name !== 'floor' && '<script type="module" src="/dist/episode-card.js"></script>',
  ].filter(Boolean);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>${name}</title>${links.join('\n')}<style>${STYLE}${isReserved ? RESERVE : ''}</style></head><body>
${cards.join('\n')}<p>The page goes on.</p></body></html>`;
}
