import { readFile } from 'node:fs/promises';
import { renderCard } from 'episode-card/render';

export default function (config) {
  // {% episode "rust" %} is the card of public/episodes/rust.json, drawn when the site is built. Markdown leaves a div as it is.
  config.addAsyncShortcode('episode', async (name) => {
    const episode = await readFile(`public/episodes/${name}.json`, 'utf8');
    return `<div>${await renderCard(episode, { src: `/episodes/${name}.json`, lang: 'en' })}</div>`;
  });
  // What lies in public is copied as it is, and beside it the script with its chunks: nothing is bundled.
  config.addPassthroughCopy({
    public: '/',
    'node_modules/episode-card/dist/episode-card.js': 'episode-card/episode-card.js',
    'node_modules/episode-card/dist/chunks': 'episode-card/chunks',
  });
}
