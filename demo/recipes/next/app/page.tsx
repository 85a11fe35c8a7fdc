// The card of public/episodes/rust.json. The file is read when the site is built, for the link inside.
import { readFile } from 'node:fs/promises';
import { EpisodeCard } from './episode-card';

export default async function Page() {
  const episode = JSON.parse(await readFile('public/episodes/rust.json', 'utf8'));
  return (
    <main>
      <h1>Notes of the week</h1>
      <EpisodeCard src="/episodes/rust.json">
        <a href={episode.url}>{episode.title}</a>
      </EpisodeCard>
    </main>
  );
}
