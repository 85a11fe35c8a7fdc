/**
 * Reads a transcript in plain text: paragraphs between empty lines, or one a line where no line is empty. It has no times.
 */
import { addCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { runSteps, type Steps } from './steps.js';

/** A paragraph longer than this is a wall, written by software that knows none; it is cut at the ends of sentences. */
const WALL = 2000;
const READABLE = 700;

/** One cue a paragraph, the ends of its lines kept. */
export const parsePlainTranscript = (text: string): Cue[] => runSteps(plainSteps(text));

/** The same, line by line. */
export function* plainSteps(text: string): Steps<Cue[]> {
  const lines = text.trim().split(/\r\n|[\r\n]/);
  const hasGaps = lines.some((line) => !line.trim());
  const cues: Cue[] = [];
  let paragraph: string[] = [];
  const finish = () => {
    const words = paragraph.join('\n');
    paragraph = [];
    addCue(cues, { text: words }, words.length > WALL ? READABLE : WALL);
  };
  for (const line of lines) {
    if (line.trim()) paragraph.push(line);
    if (!hasGaps || !line.trim()) finish();
    yield;
  }
  finish();
  return cues;
}
