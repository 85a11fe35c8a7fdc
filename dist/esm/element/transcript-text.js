import { isBegun } from '../episode/transcript/merge-cues.js';
import { formatClock } from '../locale/format.js';
import { fill } from '../locale/strings.js';
import { BLOCK_LINES, blockNode } from '../views/transcript-block.js';

function headingsOf({ chapters, outline = [] }) {
  const listed = chapters.filter(({ isListed, title }) => isListed && title);
  return (listed.length > 0 ? listed : outline).flatMap(({ startTime, title }) => startTime !== void 0 && title ? { start: startTime, title } : []).sort((a, b) => a.start - b.start);
}
function* fillSteps(text, lines, transcript, headings, { level, strings }, tag, heard) {
  text.replaceChildren();
  lines.length = 0;
  const spoken = [];
  heard(spoken);
  let titled = 0;
  const paragraphs = [];
  const starts = headings.map(({ start }) => start);
  const merging = transcript.paragraphs(starts, paragraphs);
  for (let first = 0, isMerged = false; !isMerged || first < paragraphs.length; first += BLOCK_LINES) {
    while (!isMerged && paragraphs.length <= first + BLOCK_LINES) {
      isMerged = merging.next().done;
      yield;
    }
    const some = paragraphs.slice(first, first + BLOCK_LINES);
    const faces = some.map((paragraph, index) => {
      const from = titled;
      while (isBegun(headings[titled]?.start, paragraph.start)) titled += 1;
      const titles = headings.slice(from, titled).map(({ title }) => title);
      return faceOf(paragraph, paragraphs[first + index - 1]?.speaker, titles, strings, tag);
    });
    const { block, nodes } = blockNode(faces, Math.min(6, level + 1));
    nodes.forEach((each, index) => {
      const { start, speaker, cues: parts } = some[index];
      addSpoken(spoken, parts, lines.length);
      lines.push({ ...each, start, speaker });
    });
    text.append(block);
    yield;
  }
  return true;
}
function faceOf({ start, speaker, cues }, before, titles, strings, tag) {
  const clock = start === void 0 ? void 0 : formatClock(start, tag);
  return {
    clock,
    label: fill(strings.playFrom, clock ?? ""),
    speaker: speaker !== before || titles.length > 0 ? speaker : void 0,
    text: cues.map(({ text }) => text).join(""),
    titles
  };
}
function addSpoken(spoken, cues, line) {
  let to = 0;
  for (const { text, start, end } of cues) {
    const from = to + text.length - text.trimStart().length;
    to += text.length;
    spoken.push({ ...start !== void 0 && { start }, ...end !== void 0 && { end }, line, from, to });
  }
}

export { fillSteps, headingsOf };
