// What the renderer gives, behind each build: dist/episode-card.css, the style sheet of drawn cards, and the card of demo/drawn.html.
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const { cardStyle, renderCard } = await import(at('dist/render/index.js').href);

writeFileSync(at('dist/episode-card.css'), cardStyle());

const episode = readFileSync(at('demo/show/rust.json'), 'utf8');
const card = await renderCard(episode, {
  page: '/demo/drawn.html',
  src: 'show/rust.json',
  stylesheet: '../dist/episode-card.css',
  lang: 'en',
});
const html = readFileSync(at('demo/drawn.html'), 'utf8');
// The demo stands in any folder.
const relative = card.replaceAll('"/demo/', '"');
writeFileSync(
  at('demo/drawn.html'),
  html.replace(/(<!-- drawn -->\n)[\s\S]*?(?= *<!-- end -->)/, (_, start) => `${start}${relative}\n`),
);
