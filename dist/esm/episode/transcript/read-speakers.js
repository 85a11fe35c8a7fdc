import { toCue, cleanName } from './add-cue.js';

const LABEL = /^\s*(?:(?:>>|[-–—])\s*)?([\p{Lu}\p{Lt}\p{Lo}][^:：\n]{0,39}?)\s?(?:[:：](?=\s|$)|：)/u;
const WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}\d(#][\p{L}\p{M}\p{N}_'’()-]*|[\p{Lu}\p{Lt}]\p{L}{0,3}\.|\p{Ll}{1,3})$/u;
const NO_NAME = /^(?:disclaimer|example|https?|notes?|p\.?s\.?|remember|tip|update|warning)$/i;
const COLON = /[:：]/;
const SOUND = /^[[(♪]/;
function* speakerSteps(cues) {
  if (cues.some((cue) => cue.speaker)) return cues;
  const names = yield* nameSteps(cues);
  if (!names.size) return cues;
  const split = [];
  for (const cue of cues) {
    if (COLON.test(cue.text)) split.push(...splitCue(cue, names));
    else split.push(cue);
    yield;
  }
  return split;
}
function* nameSteps(cues) {
  const counts = /* @__PURE__ */ new Map();
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
  return new Set(returning.length > 1 || first && labelOf(first.text) ? returning : []);
}
function labelOf(line) {
  const [label, name] = COLON.test(line) && LABEL.exec(line) || [];
  if (!label || !name || NO_NAME.test(name)) return void 0;
  const words = name.split(" ");
  const isName = words.length <= 4 && words.every((word) => WORD.test(word)) && !/^\p{Ll}/u.test(words.at(-1));
  return isName ? { name: cleanName(name), rest: line.slice(label.length).trim() } : void 0;
}
function splitCue(cue, names) {
  const parts = [];
  for (const line of cue.text.split("\n")) {
    const label = labelOf(line);
    if (label && names.has(label.name)) parts.push({ speaker: label.name, lines: label.rest ? [label.rest] : [] });
    else if (parts.length) parts.at(-1).lines.push(line);
    else parts.push({ speaker: void 0, lines: [line] });
  }
  return parts.flatMap(({ speaker, lines }) => lines.length ? [toCue(lines.join("\n"), cue.start, cue.end, speaker)] : []);
}

export { speakerSteps };
