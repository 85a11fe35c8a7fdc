/** Chooses among the transcript files of an episode. Called when the reader opens the transcript. */
import type { TranscriptFile } from '../episode.js';

/** The better a type keeps times and speakers, the earlier it stands. */
const FIDELITY = ['json', 'vtt', 'srt', 'subrip', 'html', 'plain'];

/** The file in the wanted language that keeps most, by its type or its name; else the first of all. */
export function bestTranscript(files: readonly TranscriptFile[], language: string): TranscriptFile | undefined {
  const primary = language.split('-')[0]!;
  const rank = ({ type, url, language: own = primary }: TranscriptFile) => {
    const fidelity = FIDELITY.findIndex((each) => (type ?? url).includes(each));
    return (own.startsWith(primary) ? 0 : 10) + (fidelity < 0 ? FIDELITY.length : fidelity);
  };
  return files.toSorted((a, b) => rank(a) - rank(b))[0];
}
