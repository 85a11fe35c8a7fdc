/**
 * Reads SubRip as it is found, for which there is no specification: with or without indices and hours, a comma or a dot, an end or none,
 * WebVTT's tags or Advanced SubStation's. Called for .srt files, and for WebVTT that lost its signature.
 */
import { addCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { parseCueText } from './parse-cue-text.js';
import { runSteps, type Steps } from './steps.js';

// "00:01:02,500 --> 1:04.2 X1:40" gives 00, 01, 02, 500, nothing, 1, 04, 2.
const TIMINGS = /^\s*(?:(\d+):)?(\d+):(\d+)(?:[.,](\d*))?\s*--?>(?:\s*(?:(\d+):)?(\d+):(\d+)(?:[.,](\d*))?)?/;
const INDEX = /^\s*\d+\s*$/;
// "{\an8}" places the words on the picture.
const STYLE = /\{\\[^{}\r\n]*\}/g;
// A "<" that begins no tag is a smaller-than: "a <b>c</b> < d" holds one.
const NO_TAG = /<(?!\/?(?:[bcisuv]|em|font|lang|rt|ruby|span|strong)(?:[ \t./][^<>\r\n]*)?>)/gi;

/** The cues of a SubRip file in the file's order; empty when no line of it is a line of times. */
export const parseSrt = (text: string): Cue[] => runSteps(srtSteps(text));

/** The same, line by line. */
export function* srtSteps(text: string): Steps<Cue[]> {
  const cues: Cue[] = [];
  let times: readonly (string | undefined)[] | undefined;
  let body: string[] = [];
  const finish = () => {
    const words = body.join('\n').replace(STYLE, '').replace(NO_TAG, '&lt;');
    if (times) addSpeeches(cues, words, secondsFrom(times, 1), secondsFrom(times, 5));
    body = [];
  };
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const found = line.includes('->') && TIMINGS.exec(line.replace(STYLE, ''));
    if (found) {
      if (INDEX.test(body.at(-1) ?? '')) body.pop();
      finish();
      times = found;
    } else body.push(line);
    yield;
  }
  finish();
  return cues;
}

function addSpeeches(cues: Cue[], raw: string, start: number, end: number): void {
  for (const { text, speaker } of parseCueText(raw)) addCue(cues, { text, speaker, start, end });
}

/** `01`, `02`, `03` and `5` are 3,723.5 seconds; a time that is not there is NaN. */
const secondsFrom = (part: readonly (string | undefined)[], at: number): number =>
  (+(part[at] ?? 0) * 60 + +part[at + 1]!) * 60 + +part[at + 2]! + +`0.${part[at + 3] ?? ''}`;
