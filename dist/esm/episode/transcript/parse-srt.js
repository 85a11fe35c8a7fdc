import { addCue } from './add-cue.js';
import { parseCueText } from './parse-cue-text.js';

const TIMINGS = /^\s*(?:(\d+):)?(\d+):(\d+)(?:[.,](\d*))?\s*--?>(?:\s*(?:(\d+):)?(\d+):(\d+)(?:[.,](\d*))?)?/;
const INDEX = /^\s*\d+\s*$/;
const STYLE = /\{\\[^{}\r\n]*\}/g;
const NO_TAG = /<(?!\/?(?:[bcisuv]|em|font|lang|rt|ruby|span|strong)(?:[ \t./][^<>\r\n]*)?>)/gi;
function* srtSteps(text) {
  const cues = [];
  let times;
  let body = [];
  const finish = () => {
    const words = body.join("\n").replace(STYLE, "").replace(NO_TAG, "&lt;");
    if (times) addSpeeches(cues, words, secondsFrom(times, 1), secondsFrom(times, 5));
    body = [];
  };
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const found = line.includes("->") && TIMINGS.exec(line.replace(STYLE, ""));
    if (found) {
      if (INDEX.test(body.at(-1) ?? "")) body.pop();
      finish();
      times = found;
    } else body.push(line);
    yield;
  }
  finish();
  return cues;
}
function addSpeeches(cues, raw, start, end) {
  for (const { text, speaker } of parseCueText(raw)) addCue(cues, { text, speaker, start, end });
}
const secondsFrom = (part, at) => (+(part[at] ?? 0) * 60 + +part[at + 1]) * 60 + +part[at + 2] + +`0.${part[at + 3] ?? ""}`;

export { srtSteps };
