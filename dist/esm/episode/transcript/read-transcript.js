import { ok, fail } from '../result.js';
import { addCue } from './add-cue.js';
import { parseCueText } from './parse-cue-text.js';
import { htmlSteps } from './parse-html-transcript.js';
import { plainSteps } from './parse-plain-transcript.js';
import { srtSteps } from './parse-srt.js';
import { vttSteps } from './parse-vtt.js';
import { jsonSteps } from './read-json-transcript.js';
import { speakerSteps } from './read-speakers.js';

const FOREIGN = /^(?:\{|\[\s*["{[\]]|<(?:[!?]|feed|html|rss))|\0/i;
function* transcriptSteps(text, type) {
  const content = typeof text === "string" ? text.replace(/^\uFEFF/, "").trimStart() : "";
  if (/^WEBVTT(?:\s|$)/.test(content)) return ok(yield* finishSteps(yield* readVtt(content)));
  if (/^[[{]/.test(content)) {
    const data = parseJson(content);
    if (data !== void 0) return yield* readJson(data);
  }
  const timed = content.includes("->") ? yield* srtSteps(content) : [];
  const cues = timed.length ? timed : yield* readUntimed(content, String(type ?? "").toLowerCase());
  return cues.length ? ok(yield* finishSteps(cues)) : fail("not-a-transcript", problemWith(content));
}
function* readVtt(content) {
  const cues = [];
  for (const { text, start, end } of yield* vttSteps(content)) {
    yield;
    for (const speech of parseCueText(text)) addCue(cues, { text: speech.text, speaker: speech.speaker, start, end });
  }
  return cues;
}
function parseJson(content) {
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
}
function* readJson(data) {
  const result = yield* jsonSteps(data);
  return result.ok ? ok(sortCues(result.value)) : result;
}
function* readUntimed(content, type) {
  const isHtml = type.includes("html");
  const isOther = /vtt|srt|subrip|json/.test(type);
  const hasParts = /<(?:cite|time)[\s>]/i.test(content);
  const isPage = !isOther && /^<(?!\?xml|rss)/i.test(content) && /<p[\s>]/i.test(content);
  if (hasParts || isPage || isHtml && content.includes("<")) return yield* htmlSteps(content);
  const isPlain = type.includes("plain");
  if (isOther || FOREIGN.test(content) || content.startsWith("<") && !isPlain) return [];
  const cues = yield* plainSteps(content);
  return cues.length > 1 || isPlain || isHtml ? cues : [];
}
const finishSteps = (cues) => speakerSteps(sortCues(cues));
function sortCues(cues) {
  let last = 0;
  let isSorted = true;
  const starts = cues.map(({ start = last }) => {
    isSorted &&= start >= last;
    return last = start;
  });
  if (isSorted) return cues;
  const order = starts.map((_, index) => index).sort((a, b) => starts[a] - starts[b]);
  return order.map((index) => cues[index]);
}
const problemWith = (content) => content ? "This is no transcript in WebVTT, SubRip, JSON, HTML or plain text." : "The transcript file is empty.";

export { sortCues, transcriptSteps };
