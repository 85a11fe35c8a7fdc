import { toCue } from './add-cue.js';

const PAUSE = 1.5;
const LONG_PAUSE = 4;
const LONG = 600;
const TOO_LONG = 1200;
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
const CHANGE = /^(?:>>|»)/;
const CLOSING = /^[,.!?;:%)\]}]+(?:\s|$)/;
const UNSPACED = "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\u3000-\\u303F\\uFF01-\\uFF60]";
const BETWEEN_UNSPACED = new RegExp(`${UNSPACED}
${UNSPACED}`, "u");
function* mergeSteps(cues, starts = [], paragraphs = []) {
  let length = 0;
  let chapter = 0;
  for (const cue of cues) {
    yield;
    const before = chapter;
    while (isBegun(starts[chapter], cue.start)) chapter += 1;
    const text = UNEVEN.test(cue.text) ? cue.text.replace(/\s+/g, " ").trim() : cue.text;
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.cues.at(-1);
    const speaker = cue.speaker ?? paragraph?.speaker;
    if (paragraph && last && chapter === before && speaker === paragraph.speaker && !CHANGE.test(text) && !isBreak(last, cue, length)) {
      const part = toCue(joint(last.text, text) + text, cue.start, cue.end, cue.speaker);
      paragraph.cues.push(part);
      paragraph.end = Math.max(paragraph.end ?? 0, cue.end ?? cue.start ?? 0);
      length += part.text.length;
    } else {
      const { text: _, ...rest } = toCue("", cue.start, cue.end, speaker);
      paragraphs.push({ ...rest, cues: [toCue(text, cue.start, cue.end, cue.speaker)] });
      length = text.length;
    }
  }
  return paragraphs;
}
const isBegun = (start, cueStart) => start !== void 0 && cueStart !== void 0 && start < cueStart + 1;
function isBreak(last, next, length) {
  if (last.start === void 0 || next.start === void 0) return true;
  const isSentence = SENTENCE_END.test(last.text.slice(-8));
  if (last.end === void 0 && isSentence) return true;
  const pause = next.start - Math.max(last.start, last.end ?? next.start);
  return pause >= LONG_PAUSE || length > TOO_LONG || isSentence && (pause >= PAUSE || length > LONG);
}
const joint = (before, after) => CLOSING.test(after) || BETWEEN_UNSPACED.test(`${before.slice(-2)}
${after.slice(0, 2)}`) ? "" : " ";

export { isBegun, mergeSteps };
