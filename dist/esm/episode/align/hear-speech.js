import { eachStem } from './each-stem.js';

const LIMIT = 12e5;
const OPEN = 5;
const LONG = 6;
const PAUSE = 1.5;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
const SENTENCE_START = /[.!?…。！？؟।]["'”’»」』)\]]*\s*(?=(>>)?[^\s.!?…])/g;
const CHANGE = /^\s*>>/;
function hearSpeech(cues, stems, limit) {
  const times = new Map([...stems].map((stem) => [stem, []]));
  const starts = [[], [], []];
  let heard = 0;
  let last;
  for (const [index, cue] of cues.entries()) {
    const { start = -1, text } = cue;
    if (!(start >= 0 && start < limit)) continue;
    if ((heard += text.length) > LIMIT) break;
    const until = Math.max(start, Math.min(limit, cue.end ?? cues[index + 1]?.start ?? start + OPEN));
    starts[0].push(start);
    const isTurn = !last || start - last.until > PAUSE || CHANGE.test(text) || (cue.speaker ?? last.speaker) !== last.speaker;
    if (isTurn) starts[2].push(start);
    if (isTurn || SENTENCE_END.test(last.text.slice(-8).trim())) starts[1].push(start);
    if (until - start > LONG) noteSentences(text, start, until - start, starts);
    eachStem(text, (stem, share) => times.get(stem)?.push(start + share * (until - start)));
    last = { ...cue, until };
  }
  for (const list of [...starts, ...times.values()]) list.sort((a, b) => a - b);
  return { end: last?.until ?? 0, times, cues: starts[0], sentences: starts[1], turns: starts[2] };
}
function noteSentences(text, start, seconds, [, sentences, turns]) {
  for (const { 0: end, 1: change, index } of text.matchAll(SENTENCE_START)) {
    const time = Math.floor(start + (index + end.length) / text.length * seconds);
    sentences.push(time);
    if (change) turns.push(time);
  }
}

export { hearSpeech };
