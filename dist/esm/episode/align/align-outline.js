import { hearSpeech } from './hear-speech.js';
import { likelyStarts } from './likely-starts.js';
import { setIn, beginningOf } from './set-in.js';
import { stemsOf, rarityOf, evidenceOf, weightsOf } from './weigh-words.js';

const BIN = 8;
const MOST_BINS = 2e3;
const MOST_SECTIONS = 300;
const CERTAIN = 0.5;
const ENOUGH = 5.25;
function alignOutline(outline, cues, duration = Infinity) {
  const candidates = candidatesOf(outline);
  const isSought = candidates.some(({ section }) => section.startTime === void 0);
  const speech = hearSpeech(isSought ? cues : [], new Set(candidates.flatMap(({ stems }) => [...stems.keys()])), duration);
  return Object.freeze(withTimes(outline, speech.end ? findTimes(candidates, speech) : /* @__PURE__ */ new Map()));
}
function candidatesOf(outline) {
  const candidates = [];
  for (const section of outline) {
    if (candidates.length >= MOST_SECTIONS) break;
    const isGiven = section.startTime !== void 0;
    if (isGiven || section.title && !section.role) candidates.push({ section, stems: isGiven ? /* @__PURE__ */ new Map() : stemsOf(section) });
  }
  return candidates;
}
function findTimes(candidates, speech) {
  const bins = Math.ceil(Math.min(MOST_BINS, speech.end / BIN));
  const seconds = speech.end / bins;
  const rarity = rarityOf(speech, bins, seconds);
  let last = -1;
  const walked = candidates.flatMap(({ section: { startTime: given }, stems }, index) => {
    if (given === void 0) return { index, stems, evidence: evidenceOf(stems, speech, rarity, bins, seconds) };
    const bin = Math.floor(given / seconds);
    return bin > last && bin < bins ? { index, stems, evidence: last = bin } : [];
  });
  const starts = likelyStarts(
    walked.map(({ evidence }) => evidence),
    bins
  );
  const times = /* @__PURE__ */ new Map();
  for (const [at, { index, stems }] of walked.entries()) {
    const start = starts[at];
    if (!start || start.certainty < CERTAIN) continue;
    const place = setIn(speech, weightsOf(stems, rarity), (start.bin - 1) * seconds, (start.bin + 3) * seconds);
    if (place && place.weight >= ENOUGH) times.set(candidates[index].section, beginningOf(speech, place.time));
  }
  return times;
}
function withTimes(outline, times) {
  const next = [];
  for (let index = outline.length, time = Infinity; index--; ) {
    next[index] = time;
    time = outline[index].startTime ?? time;
  }
  let last = -Infinity;
  return outline.map((section, index) => {
    const startTime = section.startTime ?? times.get(section);
    if (startTime === void 0) return section;
    const isGiven = section.startTime !== void 0;
    if (!isGiven && (startTime <= last || startTime >= next[index])) return section;
    last = startTime;
    return isGiven ? section : Object.freeze({ ...section, startTime });
  });
}

export { alignOutline };
