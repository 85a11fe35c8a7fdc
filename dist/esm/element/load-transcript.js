import { ok } from '../episode/result.js';
import { mergeCues } from '../episode/transcript/merge-cues.js';
import { readTranscript } from '../episode/transcript/read-transcript.js';
import { fetchText } from '../source/fetch-text.js';

const FIDELITY = ["json", "vtt", "srt", "subrip", "html", "plain"];
function bestTranscript(files, language) {
  const primary = language.split("-")[0];
  const rank = ({ type, url, language: own = primary }) => {
    const fidelity = FIDELITY.findIndex((each) => (type ?? url).includes(each));
    return (own.startsWith(primary) ? 0 : 10) + (fidelity < 0 ? FIDELITY.length : fidelity);
  };
  return files.toSorted((a, b) => rank(a) - rank(b))[0];
}
async function loadTranscript({ transcript, transcripts = [] }, language) {
  if (transcript) return ok(mergeCues(transcript));
  const file = bestTranscript(transcripts, language);
  const text = await fetchText(file.url, new AbortController().signal);
  if (!text.ok) return text;
  const cues = readTranscript(text.value, file.type);
  return cues.ok ? ok(mergeCues(cues.value)) : cues;
}

export { bestTranscript, loadTranscript };
