/**
 * Reads a chapters file: JSON of the podcast namespace, Podlove or Podigee, or WebVTT. Called with the file's text; its type is not
 * asked for, since the text shows it.
 */
import type { Chapter } from '../episode.js';
import { type Result } from '../result.js';
/** The chapters of a file, sorted by start, their addresses resolved against `baseUrl`; `bad-field` if the file holds none. */
export declare function readChapters(text: string, baseUrl: string): Result<readonly Chapter[]>;
