/**
 * Finds who speaks in files that can only write it before the words: "Sarah: Hello". Called for cues that carry no speaker.
 * A heuristic, and a shy one: "Note: bring a pen" is not said by Note.
 */
import { cleanName, toCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { runSteps, type Steps } from './steps.js';

// ">> Dr. Sarah Lee: Hello" gives "Dr. Sarah Lee"; "10:30 is late" and "then she said: no" give nothing.
const LABEL = /^\s*(?:(?:>>|[-–—])\s*)?([\p{Lu}\p{Lt}\p{Lo}][^:：\n]{0,39}?)\s?(?:[:：](?=\s|$)|：)/u;
const WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}\d(#][\p{L}\p{M}\p{N}_'’()-]*|[\p{Lu}\p{Lt}]\p{L}{0,3}\.|\p{Ll}{1,3})$/u;
const NO_NAME = /^(?:disclaimer|example|https?|notes?|p\.?s\.?|remember|tip|update|warning)$/i;
const COLON = /[:：]/;
const SOUND = /^[[(♪]/;

/** `{text: "Sarah: Hello"}` becomes `{speaker: "Sarah", text: "Hello"}`, if the file writes its speakers so; else the cues come back as they are. */
export const readSpeakers = (cues: readonly Cue[]): readonly Cue[] => runSteps(speakerSteps(cues));

/** The same, cue by cue. */
export function* speakerSteps(cues: readonly Cue[]): Steps<readonly Cue[]> {
  if (cues.some((cue) => cue.speaker)) return cues;
  const names = yield* nameSteps(cues);
  if (!names.size) return cues;
  const split: Cue[] = [];
  for (const cue of cues) {
    if (COLON.test(cue.text)) split.push(...splitCue(cue, names));
    else split.push(cue);
    yield;
  }
  return split;
}

/** The labels that are names: every one if half of the cues have one; else those that return, if the file begins with a label or two return. */
function* nameSteps(cues: readonly Cue[]): Steps<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  let labelled = 0;
  for (const { text } of cues) {
    yield;
    const name = labelOf(text)?.name;
    if (!name) continue;
    labelled++;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (labelled > 1 && labelled * 2 >= cues.length) return new Set(counts.keys());
  const returning = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const first = cues.find(({ text }) => !SOUND.test(text));
  return new Set(returning.length > 1 || (first && labelOf(first.text)) ? returning : []);
}

function labelOf(line: string): { name: string; rest: string } | undefined {
  const [label, name] = (COLON.test(line) && LABEL.exec(line)) || [];
  if (!label || !name || NO_NAME.test(name)) return undefined;
  const words = name.split(' ');
  const isName = words.length <= 4 && words.every((word) => WORD.test(word)) && !/^\p{Ll}/u.test(words.at(-1)!);
  return isName ? { name: cleanName(name)!, rest: line.slice(label.length).trim() } : undefined;
}

/** A cue for every speaker in it: a name may stand at the head of any of its lines. */
function splitCue(cue: Cue, names: ReadonlySet<string>): Cue[] {
  const parts: { speaker: string | undefined; lines: string[] }[] = [];
  for (const line of cue.text.split('\n')) {
    const label = labelOf(line);
    if (label && names.has(label.name)) parts.push({ speaker: label.name, lines: label.rest ? [label.rest] : [] });
    else if (parts.length) parts.at(-1)!.lines.push(line);
    else parts.push({ speaker: undefined, lines: [line] });
  }
  return parts.flatMap(({ speaker, lines }) => (lines.length ? [toCue(lines.join('\n'), cue.start, cue.end, speaker)] : []));
}
