import { addCue } from './add-cue.js';

const WALL = 2e3;
const READABLE = 700;
function* plainSteps(text) {
  const lines = text.trim().split(/\r\n|[\r\n]/);
  const hasGaps = lines.some((line) => !line.trim());
  const cues = [];
  let paragraph = [];
  const finish = () => {
    const words = paragraph.join("\n");
    paragraph = [];
    addCue(cues, { text: words }, words.length > WALL ? READABLE : WALL);
  };
  for (const line of lines) {
    if (line.trim()) paragraph.push(line);
    if (!hasGaps || !line.trim()) finish();
    yield;
  }
  finish();
  return cues;
}

export { plainSteps };
