// The file is read when the site is built, for the link inside the card.
import { readFile } from 'node:fs/promises';

export async function load() {
  const { title, url } = JSON.parse(await readFile('static/episodes/rust.json', 'utf8'));
  return { episode: { title, url } };
}
