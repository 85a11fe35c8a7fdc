import { joinChapters } from '../episode/chapters/join-chapters.js';
import { readChapters } from '../episode/chapters/read-chapters.js';
import { ok } from '../episode/result.js';
import { fetchText } from '../source/fetch-text.js';

async function loadChapters(episode) {
  const chapters = episode.chaptersUrl ? await readFile(episode.chaptersUrl) : ok(episode.chapters);
  if (!chapters.ok) return chapters;
  return ok(Object.freeze({ ...episode, chapters: chapters.value, outline: joinChapters(episode.outline, chapters.value) }));
}
async function readFile(url) {
  const text = await fetchText(url, new AbortController().signal);
  return text.ok ? readChapters(text.value, url) : text;
}

export { loadChapters };
