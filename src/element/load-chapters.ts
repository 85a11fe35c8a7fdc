/**
 * Completes an episode by its chapters: those in a file of their own, and their times for an outline that has none. A chunk of its
 * own; loaded when playing begins, or when there is no other outline.
 */
import { joinChapters } from '../episode/chapters/join-chapters.js';
import { readChapters } from '../episode/chapters/read-chapters.js';
import type { Episode } from '../episode/episode.js';
import { ok, type Result } from '../episode/result.js';
import { fetchText } from '../source/fetch-text.js';

export async function loadChapters(episode: Episode): Promise<Result<Episode>> {
  const chapters = episode.chaptersUrl ? await readFile(episode.chaptersUrl) : ok(episode.chapters);
  if (!chapters.ok) return chapters;
  return ok(Object.freeze({ ...episode, chapters: chapters.value, outline: joinChapters(episode.outline, chapters.value) }));
}

async function readFile(url: string) {
  const text = await fetchText(url, new AbortController().signal);
  return text.ok ? readChapters(text.value, url) : text;
}
