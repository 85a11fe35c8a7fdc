import { MAX_CUES } from './add-cue.js';
import { runSteps } from './steps.js';

const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t]|$)/;
const TIMINGS = /^[\t\f ]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})[\t\f ]*-->[\t\f ]*(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)/;
const parseVtt = (file) => runSteps(vttSteps(file));
function* vttSteps(file) {
  const text = file.replaceAll("\0", "\uFFFD").replace(/\r\n?/g, "\n");
  const cues = [];
  const header = lineEnd(text, 0) + 1;
  if (!SIGNATURE.test(text.slice(0, header - 1))) return cues;
  let at = text.slice(header, lineEnd(text, header)).trim() ? readBlock(text, header) : header;
  while (at < text.length && cues.length < MAX_CUES) {
    at = readBlock(text, at, cues);
    yield;
  }
  return cues;
}
function readBlock(text, from, cues) {
  let cue;
  let hasArrow = false;
  let first = "";
  let body = from;
  let at = from;
  for (let count = 0; at < text.length; count++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line.includes("-->")) {
      if (!cues || hasArrow || count > 1) break;
      hasArrow = true;
      cue = parseTimings(line, first);
      body = end + 1;
    }
    first ||= line;
    at = end + 1;
    if (!line) break;
  }
  if (cue) {
    cue.text = text.slice(body, at).replace(/\n+$/, "");
    cues.push(cue);
  }
  return at;
}
const lineEnd = (text, from) => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
};
function parseTimings(line, id) {
  const part = TIMINGS.exec(line);
  return part ? { start: secondsFrom(part, 1), end: secondsFrom(part, 5), id, text: "" } : void 0;
}
const secondsFrom = (part, at) => ((+(part[at] ?? 0) * 60 + +part[at + 1]) * 6e4 + +part[at + 2] * 1e3 + +part[at + 3]) / 1e3;

export { parseVtt, vttSteps };
