/**
 * Gives the sections of an outline the seconds at which they are spoken of, by the words that they share with a timed transcript.
 * Called once a transcript is read. Where the words leave doubt a section is given no time: none is better than a wrong one.
 */
import type { Outline, OutlineSection } from '../outline/outline.js';
import type { Cue } from '../transcript/cue.js';
import { hearSpeech, type Speech } from './hear-speech.js';
import { likelyStarts } from './likely-starts.js';
import { beginningOf, setIn } from './set-in.js';
import { evidenceOf, rarityOf, stemsOf, weightsOf, type Stems } from './weigh-words.js';

/** Seconds of a bin; the most bins, which then are longer; the most sections, behind which the others are left as they are. */
const BIN = 8;
const MOST_BINS = 2000;
const MOST_SECTIONS = 300;

/**
 * The least probability of the place, and the least weight of the words that set in there: "licence" beside "mast" will do, "kettle"
 * alone will not.
 */
const CERTAIN = 0.5;
const ENOUGH = 5.25;

interface Candidate {
  readonly section: OutlineSection;
  readonly stems: Stems;
}

/**
 * The same outline, frozen, in which each section whose place is certain has a `startTime` in seconds. Times that were given stay,
 * and what is found lies between them, later sections later. Sections without a title, links and promotion are not looked for.
 * @param duration seconds of the audio; a transcript that goes on longer is not listened to there
 */
export function alignOutline(outline: Outline, cues: readonly Cue[], duration = Infinity): Outline {
  const candidates = candidatesOf(outline);
  const isSought = candidates.some(({ section }) => section.startTime === undefined);
  const speech = hearSpeech(isSought ? cues : [], new Set(candidates.flatMap(({ stems }) => [...stems.keys()])), duration);
  return Object.freeze(withTimes(outline, speech.end ? findTimes(candidates, speech) : new Map()));
}

/** The sections to be found, and those with a time, which tell where the others may be. */
function candidatesOf(outline: Outline): Candidate[] {
  const candidates: Candidate[] = [];
  for (const section of outline) {
    if (candidates.length >= MOST_SECTIONS) break;
    const isGiven = section.startTime !== undefined;
    if (isGiven || (section.title && !section.role)) candidates.push({ section, stems: isGiven ? new Map() : stemsOf(section) });
  }
  return candidates;
}

function findTimes(candidates: readonly Candidate[], speech: Speech): Map<OutlineSection, number> {
  const bins = Math.ceil(Math.min(MOST_BINS, speech.end / BIN));
  const seconds = speech.end / bins;
  const rarity = rarityOf(speech, bins, seconds);
  let last = -1;
  // A given time that does not come behind the one before it is no guide.
  const walked = candidates.flatMap(({ section: { startTime: given }, stems }, index) => {
    if (given === undefined) return { index, stems, evidence: evidenceOf(stems, speech, rarity, bins, seconds) };
    const bin = Math.floor(given / seconds);
    return bin > last && bin < bins ? { index, stems, evidence: (last = bin) } : [];
  });
  const starts = likelyStarts(
    walked.map(({ evidence }) => evidence),
    bins,
  );
  const times = new Map<OutlineSection, number>();
  for (const [at, { index, stems }] of walked.entries()) {
    const start = starts[at];
    if (!start || start.certainty < CERTAIN) continue;
    const place = setIn(speech, weightsOf(stems, rarity), (start.bin - 1) * seconds, (start.bin + 3) * seconds);
    if (place && place.weight >= ENOUGH) times.set(candidates[index]!.section, beginningOf(speech, place.time));
  }
  return times;
}

/** The outline with those of the times that are in order. */
function withTimes(outline: Outline, times: ReadonlyMap<OutlineSection, number>): OutlineSection[] {
  const next: number[] = [];
  for (let index = outline.length, time = Infinity; index--;) {
    next[index] = time;
    time = outline[index]!.startTime ?? time;
  }
  let last = -Infinity;
  return outline.map((section, index) => {
    const startTime = section.startTime ?? times.get(section);
    if (startTime === undefined) return section;
    const isGiven = section.startTime !== undefined;
    if (!isGiven && (startTime <= last || startTime >= next[index]!)) return section;
    last = startTime;
    return isGiven ? section : Object.freeze({ ...section, startTime });
  });
}
