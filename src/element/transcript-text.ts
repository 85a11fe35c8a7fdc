/** Makes the text of a transcript: paragraphs under the headings of chapters, put into the page block by block. */
import type { Episode } from '../episode/episode.js';
import type { Cue } from '../episode/transcript/cue.js';
import { isBegun, type Draft, type Paragraph } from '../episode/transcript/merge-cues.js';
import type { Steps } from '../episode/transcript/steps.js';
import { formatClock } from '../locale/format.js';
import { fill } from '../locale/strings.js';
import type { BodyFace } from '../views/contract.js';
import { BLOCK_LINES, blockNode, type LineFace, type LineNodes } from '../views/transcript-block.js';
import type { LoadedTranscript } from './load-transcript.js';
import type { Spoken } from './transcript-follow.js';

/** A paragraph on the page; `start` in seconds. */
export interface Line extends LineNodes {
  readonly start: number | undefined;
  readonly speaker: string | undefined;
}

/** A chapter's title over the text that begins at `start` (seconds). */
export interface Heading {
  readonly start: number;
  readonly title: string;
}

/** The listed chapters of an episode; without them, the sections of its outline that have a time. */
export function headingsOf({ chapters, outline = [] }: Episode): Heading[] {
  const listed = chapters.filter(({ isListed, title }) => isListed && title);
  return (listed.length > 0 ? listed : outline)
    .flatMap(({ startTime, title }) => (startTime !== undefined && title ? { start: startTime, title } : []))
    .sort((a, b) => a.start - b.start);
}

/** Empties `text` and `lines`, and fills them anew, a block a step; `heard` gets the cues with their places in the text. */
export function* fillSteps(
  text: HTMLElement,
  lines: Line[],
  transcript: LoadedTranscript,
  headings: readonly Heading[],
  { level, strings }: BodyFace,
  tag: string,
  heard: (spoken: readonly Spoken[]) => void,
): Steps<true> {
  text.replaceChildren();
  lines.length = 0;
  const spoken: Spoken[] = [];
  heard(spoken);
  let titled = 0;
  const paragraphs: Draft[] = [];
  const starts = headings.map(({ start }) => start);
  const merging = transcript.paragraphs(starts, paragraphs);
  for (let first = 0, isMerged: boolean | undefined = false; !isMerged || first < paragraphs.length; first += BLOCK_LINES) {
    while (!isMerged && paragraphs.length <= first + BLOCK_LINES) {
      isMerged = merging.next().done;
      yield;
    }
    const some = paragraphs.slice(first, first + BLOCK_LINES);
    const faces = some.map((paragraph, index): LineFace => {
      const from = titled;
      while (isBegun(headings[titled]?.start, paragraph.start)) titled += 1;
      const titles = headings.slice(from, titled).map(({ title }) => title);
      return faceOf(paragraph, paragraphs[first + index - 1]?.speaker, titles, strings, tag);
    });
    const { block, nodes } = blockNode(faces, Math.min(6, level + 1));
    nodes.forEach((each, index) => {
      const { start, speaker, cues: parts } = some[index]!;
      addSpoken(spoken, parts, lines.length);
      lines.push({ ...each, start, speaker });
    });
    text.append(block);
    yield;
  }
  return true;
}

function faceOf(
  { start, speaker, cues }: Paragraph,
  before: string | undefined,
  titles: readonly string[],
  strings: BodyFace['strings'],
  tag: string,
): LineFace {
  const clock = start === undefined ? undefined : formatClock(start, tag);
  return {
    clock,
    label: fill(strings.playFrom, clock ?? ''),
    speaker: speaker !== before || titles.length > 0 ? speaker : undefined,
    text: cues.map(({ text }) => text).join(''),
    titles,
  };
}

function addSpoken(spoken: Spoken[], cues: readonly Cue[], line: number): void {
  let to = 0;
  for (const { text, start, end } of cues) {
    // The space between two cues belongs to neither.
    const from = to + text.length - text.trimStart().length;
    to += text.length;
    spoken.push({ ...(start !== undefined && { start }), ...(end !== undefined && { end }), line, from, to });
  }
}
