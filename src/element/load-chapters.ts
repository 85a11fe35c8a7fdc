/** Loads and reads a file of chapters. A chunk of its own; loaded when playing begins, or when there is no other outline. */
import { readChapters } from '../episode/chapters/read-chapters.js';
import type { Chapter } from '../episode/episode.js';
import type { Result } from '../episode/result.js';
import { fetchText } from '../source/fetch-text.js';

export async function loadChapters(url: string): Promise<Result<readonly Chapter[]>> {
  const text = await fetchText(url, new AbortController().signal);
  return text.ok ? readChapters(text.value, url) : text;
}
