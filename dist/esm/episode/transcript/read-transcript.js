import { ok, fail } from '../result.js';
import { addCue } from './add-cue.js';
import { parseCueText } from './parse-cue-text.js';
import { parseHtmlTranscript } from './parse-html-transcript.js';
import { parsePlainTranscript } from './parse-plain-transcript.js';
import { parseSrt } from './parse-srt.js';
import { parseVtt } from './parse-vtt.js';
import { readJsonTranscript } from './read-json-transcript.js';
import { readSpeakers } from './read-speakers.js';

const FOREIGN = /^(?:\{|\[\s*["{[\]]|<(?:[!?]|feed|html|rss))|\0/i;
function readTranscript(text, type) {
  const content = typeof text === "string" ? text.replace(/^\uFEFF/, "").trimStart() : "";
  if (/^WEBVTT(?:\s|$)/.test(content)) return ok(finishCues(readVtt(content)));
  if (/^[[{]/.test(content)) {
    const data = parseJson(content);
    if (data !== void 0) return readJson(data);
  }
  const timed = content.includes("->") ? parseSrt(content) : [];
  const cues = timed.length ? timed : readUntimed(content, String(type ?? "").toLowerCase());
  return cues.length ? ok(finishCues(cues)) : fail("not-a-transcript", problemWith(content));
}
function readVtt(content) {
  const cues = [];
  for (const { text, start, end } of parseVtt(content)) {
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
function readJson(data) {
  const result = readJsonTranscript(data);
  return result.ok ? ok(sortCues(result.value)) : result;
}
function readUntimed(content, type) {
  const isHtml = type.includes("html");
  const isOther = /vtt|srt|subrip|json/.test(type);
  const hasParts = /<(?:cite|time)[\s>]/i.test(content);
  const isPage = !isOther && /^<(?!\?xml|rss)/i.test(content) && /<p[\s>]/i.test(content);
  if (hasParts || isPage || isHtml && content.includes("<")) return parseHtmlTranscript(content);
  const isPlain = type.includes("plain");
  if (isOther || FOREIGN.test(content) || content.startsWith("<") && !isPlain) return [];
  const cues = parsePlainTranscript(content);
  return cues.length > 1 || isPlain || isHtml ? cues : [];
}
const finishCues = (cues) => readSpeakers(sortCues(cues));
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

export { readTranscript };
