import { fail, ok } from '../result.js';
import { parseCueText } from '../transcript/parse-cue-text.js';
import { parseVtt } from '../transcript/parse-vtt.js';
import { chapterList, chaptersOf } from './chapters-of.js';

function readChapters(text, baseUrl) {
  const content = typeof text === "string" ? text.replace(/^\uFEFF/, "").trimStart() : "";
  const data = /^WEBVTT(?:\s|$)/.test(content) ? vttChapters(content) : parseJson(content);
  if (!chapterList(data)) return fail("bad-field", "The file holds no chapters, neither as JSON nor as WebVTT.", { path: "chapters" });
  return ok(chaptersOf(data, baseUrl));
}
const vttChapters = (content) => parseVtt(content).map(({ start, end, text }) => ({
  start,
  end,
  title: parseCueText(text).map((speech) => speech.text).join("").replace(/\s+/g, " ")
}));
function parseJson(content) {
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
}

export { readChapters };
