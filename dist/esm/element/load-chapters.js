import { readChapters } from '../episode/chapters/read-chapters.js';
import { fetchText } from '../source/fetch-text.js';

async function loadChapters(url) {
  const text = await fetchText(url, new AbortController().signal);
  return text.ok ? readChapters(text.value, url) : text;
}

export { loadChapters };
