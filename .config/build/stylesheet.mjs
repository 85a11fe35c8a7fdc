// Writes dist/episode-card.css, the style sheet of cards that a server has drawn. Run by the build.
import { writeFileSync } from 'node:fs';

const { cardStyle } = await import(new URL('../../dist/render/index.js', import.meta.url).href);
writeFileSync(new URL('../../dist/episode-card.css', import.meta.url), cardStyle());
