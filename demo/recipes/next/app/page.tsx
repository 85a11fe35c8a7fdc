// The card of public/episodes/rust.json, drawn when the site is built: it is there before its script is.
import { readFile } from 'node:fs/promises';
import { renderCard } from 'episode-card/render';
import { DrawnCard } from './drawn-card';

export default async function Page() {
  const episode = await readFile('public/episodes/rust.json', 'utf8');
  return (
    <main>
      <h1>Notes of the week</h1>
      <DrawnCard html={await renderCard(episode, { src: '/episodes/rust.json', lang: 'en' })} />
    </main>
  );
}
