/**
 * Reads a chapters file: JSON of the podcast namespace, Podlove or Podigee, or WebVTT. Called with the file's text; its type is not
 * asked for, since the text shows it.
 */
import type { Chapter } from '../episode.js';
import { fail, ok, type Result } from '../result.js';
import { parseCueText } from '../transcript/parse-cue-text.js';
import { parseVtt } from '../transcript/parse-vtt.js';
import { chapterList, chaptersOf } from './chapters-of.js';

/** The chapters of a file, sorted by start, their addresses resolved against `baseUrl`; `bad-field` if the file holds none. */
export function readChapters(text: string, baseUrl: string): Result<readonly Chapter[]> {
  const content = typeof text === 'string' ? text.replace(/^\uFEFF/, '').trimStart() : '';
  const data = /^WEBVTT(?:\s|$)/.test(content) ? vttChapters(content) : parseJson(content);
  if (!chapterList(data)) return fail('bad-field', 'The file holds no chapters, neither as JSON nor as WebVTT.', { path: 'chapters' });
  return ok(chaptersOf(data, baseUrl));
}

/** In a WebVTT file of chapters, the text of a cue is a title. */
const vttChapters = (content: string) =>
  parseVtt(content).map(({ start, end, text }) => ({
    start,
    end,
    title: parseCueText(text)
      .map((speech) => speech.text)
      .join('')
      .replace(/\s+/g, ' '),
  }));

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}
