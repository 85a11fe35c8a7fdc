import { parseDuration } from '../duration.js';
import { cleanText } from '../text.js';

const MAX_CUES = 1e5;
const MAX_TEXT = 1e4;
const MAX_SPEAKER = 200;
function addCue(cues, { text, start, end, speaker }, limit = MAX_TEXT) {
  let rest = typeof text === "string" ? text : cleanText(text) ?? "";
  let from = parseDuration(start);
  while (rest && cues.length < MAX_CUES) {
    const length = cutAt(rest, limit);
    const clean = cleanText(rest.slice(0, length), limit);
    rest = rest.slice(length);
    if (clean) {
      cues.push(toCue(clean, from, parseDuration(end), cleanName(speaker)));
      from = void 0;
    }
  }
}
const cleanName = (name) => cleanText(name, MAX_SPEAKER)?.replace(/\s+/g, " ");
function toCue(text, start, end, speaker) {
  const cue = { text };
  if (start !== void 0) cue.start = start;
  if (end !== void 0) cue.end = end;
  if (speaker) cue.speaker = speaker;
  return cue;
}
function cutAt(text, limit) {
  if (text.length <= limit) return text.length;
  for (const mark of [". ", "? ", "\u3002", " "]) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > limit / 3) return at + mark.length;
  }
  return /[\uD800-\uDBFF]/.test(text[limit - 1]) ? limit - 1 : limit;
}

export { MAX_CUES, addCue, cleanName, toCue };
