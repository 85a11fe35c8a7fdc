import { ok, fail } from '../result.js';
import { addCue } from './add-cue.js';

const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};
const isFilled = (value) => Array.isArray(value) && value.length > 0;
function* jsonSteps(data) {
  const segments = findSegments(data) ?? findSegments(fieldsOf(data).transcript);
  const cues = [];
  for (const segment of segments?.list ?? []) {
    addSegment(cues, fieldsOf(segment), segments.unit);
    yield;
  }
  if (cues.length || segments?.list.length === 0) return ok(cues);
  return fail("not-a-transcript", "This JSON holds no transcript in a known form.");
}
function findSegments(data) {
  const seconds = (list) => ({ list, unit: 1 });
  if (Array.isArray(data)) return isFilled(data) && hasTimes(data[0]) ? seconds(data) : void 0;
  const { segments, transcripts, utterances, words, results } = fieldsOf(data);
  if (Array.isArray(segments)) return seconds(segments);
  if (Array.isArray(transcripts)) return seconds(transcripts);
  const spoken = isFilled(utterances) ? utterances : words;
  if (isFilled(spoken)) return { list: spoken, unit: "word" in fieldsOf(spoken[0]) ? 1 : 1e3 };
  return results ? seconds(deepgramSegments(fieldsOf(results))) : void 0;
}
const hasTimes = (first) => ["start", "start_ms", "startTime"].some((name) => name in fieldsOf(first));
function deepgramSegments({ utterances, channels }) {
  if (isFilled(utterances)) return utterances;
  if (!isFilled(channels)) return [{}];
  return channels.flatMap((channel) => {
    const { alternatives } = fieldsOf(channel);
    const best = fieldsOf(isFilled(alternatives) && alternatives[0]);
    const { paragraphs } = fieldsOf(best.paragraphs);
    if (isFilled(paragraphs)) return paragraphs.flatMap(sentencesOf);
    return isFilled(best.words) ? best.words : [best];
  });
}
function sentencesOf(paragraph) {
  const { sentences, speaker } = fieldsOf(paragraph);
  if (!isFilled(sentences)) return [paragraph];
  return sentences.map(fieldsOf).map(({ text, start, end }) => ({ text, start, end, speaker }));
}
function addSegment(cues, segment, unit) {
  const { body, text, transcript, punctuated_word, word, voice, speaker, startTime, start, start_ms, endTime, end, end_ms } = segment;
  const time = (value, thousandths) => {
    const known = value ?? (typeof thousandths === "number" ? thousandths / 1e3 : void 0);
    return typeof known === "number" ? known / unit : known;
  };
  addCue(cues, {
    text: body ?? text ?? transcript ?? punctuated_word ?? word,
    start: time(startTime ?? start, start_ms),
    end: time(endTime ?? end, end_ms),
    // Podlove's speaker is a number of its contributors' list, its voice the name.
    speaker: voice || speaker
  });
}

export { jsonSteps };
