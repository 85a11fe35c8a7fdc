/**
 * The WebVTT parser: a file's text to its cues, by the W3C's algorithm (https://www.w3.org/TR/webvtt1/#file-parsing).
 * Called for transcripts and for chapters; it knows nothing of what stands inside a cue, which parse-cue-text.ts reads.
 * Regions, styles and settings are passed over: they place words on a picture.
 */
import { MAX_CUES } from './add-cue.js';
import { runSteps, type Steps } from './steps.js';

/** A cue as it stands in the file; times in seconds, `text` with its tags and entities. */
export interface VttCue {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly text: string;
}

type Draft = { -readonly [Field in keyof VttCue]: VttCue[Field] };

const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t]|$)/;
// "01:02:03.500 --> 02:00.000 align:start" gives 01, 02, 03, 500, nothing, 02, 00, 000.
const TIMINGS = /^[\t\f ]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})[\t\f ]*-->[\t\f ]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)/;

/** Every cue of a WebVTT file in the file's order, an end before its start kept as it is; no cue without the signature. */
export const parseVtt = (file: string): VttCue[] => runSteps(vttSteps(file));

/** The same, cue by cue. */
export function* vttSteps(file: string): Steps<VttCue[]> {
  const text = file.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');
  const cues: VttCue[] = [];
  const header = lineEnd(text, 0) + 1;
  if (!SIGNATURE.test(text.slice(0, header - 1))) return cues;
  // A line of nothing but space is no header to the browsers: it is the next cue's id.
  let at = text.slice(header, lineEnd(text, header)).trim() ? readBlock(text, header) : header;
  while (at < text.length && cues.length < MAX_CUES) {
    at = readBlock(text, at, cues);
    yield;
  }
  return cues;
}

/**
 * Reads one block of lines: a cue, which goes to `cues`, or a comment, a style or a region. Without `cues` it is the file's header.
 * Gives the place behind it.
 */
function readBlock(text: string, from: number, cues?: VttCue[]): number {
  let cue: Draft | undefined;
  let hasArrow = false;
  let first = '';
  let body = from;
  let at = from;
  for (let count = 0; at < text.length; count++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line.includes('-->')) {
      // Anywhere but on the first line, or on the second below an id, an arrow begins the next block.
      if (!cues || hasArrow || count > 1) break;
      hasArrow = true;
      cue = parseTimings(line, first);
      body = end + 1;
    }
    first ||= line;
    at = end + 1;
    if (!line) break;
  }
  if (cue) {
    cue.text = text.slice(body, at).replace(/\n+$/, '');
    cues!.push(cue);
  }
  return at;
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

function parseTimings(line: string, id: string): Draft | undefined {
  const part = TIMINGS.exec(line);
  return part ? { start: secondsFrom(part, 1), end: secondsFrom(part, 5), id, text: '' } : undefined;
}

/** Counted in thousandths first, so that 59.999 is not 59.9989999. */
const secondsFrom = (part: readonly (string | undefined)[], at: number): number =>
  ((+(part[at] ?? 0) * 60 + +part[at + 1]!) * 60_000 + +part[at + 2]! * 1000 + +part[at + 3]!) / 1000;
