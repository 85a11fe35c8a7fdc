/** What holds for files that the card reads: they parse, and their times lie within the episode. Called by check-file.ts. */
import { readChapters } from '../../episode/chapters/read-chapters.js';
import type { Chapter } from '../../episode/episode.js';
import { readSimilarEpisodes } from '../../episode/formats/read-similar.js';
import { readTranscript } from '../../episode/transcript/read-transcript.js';
import { clock } from './check-audio.js';
import { about } from './check-link.js';
import type { Finding } from './finding.js';
import type { Link } from './links.js';

/** `duration` in seconds, where it is known. */
export async function checkText(link: Link, text: string, type: string, duration: number | undefined): Promise<readonly Finding[]> {
  if (link.use === 'similar') {
    const list = await readSimilarEpisodes(text, link.url);
    return list.ok ? [] : [unreadable(link, list.problem.message, 'answer with a list of episodes that have a title and an url')];
  }
  if (link.use === 'chapters') {
    const chapters = readChapters(text, link.url);
    if (!chapters.ok)
      return [unreadable(link, chapters.problem.message, 'write podcast namespace JSON chapters: {"version": "1.2.0", "chapters": […]}')];
    if (chapters.value.length === 0)
      return [unreadable(link, 'the chapters file holds no chapters', 'add chapters with a startTime in seconds')];
    return checkChapters(chapters.value, duration).map((finding) => ({ ...finding, url: link.url }));
  }
  const cues = readTranscript(text, link.type ?? type);
  if (!cues.ok) return [unreadable(link, cues.problem.message, 'write WebVTT, SubRip, podcast namespace JSON or HTML')];
  const last = cues.value.reduce((latest, { start = 0 }) => Math.max(latest, start), 0);
  return duration && last > duration + 5
    ? [
        about(link, {
          level: 'warning',
          code: 'times',
          message: `the transcript goes on to ${clock(last)}, but the episode ends at ${clock(duration)}`,
          fix: 'make sure that it is the transcript of this episode, and correct the duration or the times',
        }),
      ]
    : [];
}

/** Chapters inside an episode or in a file of their own. */
export function checkChapters(chapters: readonly Chapter[], duration: number | undefined): readonly Finding[] {
  const late = duration ? chapters.filter(({ startTime }) => startTime >= duration) : [];
  const [first] = late;
  if (!first || !duration) return [];
  const which = first.title ? `"${first.title}"` : `number ${chapters.indexOf(first) + 1}`;
  return [
    {
      level: 'warning',
      code: 'times',
      path: 'chapters',
      message: `the chapter ${which} begins at ${clock(first.startTime)}, but the episode ends at ${clock(duration)}${late.length > 1 ? ` (and ${late.length - 1} more)` : ''}`,
      fix: 'give startTime in seconds from the beginning of this very audio, or correct the duration',
    },
  ];
}

const unreadable = (link: Link, message: string, fix: string): Finding => about(link, { level: 'error', code: 'unreadable', message, fix });
