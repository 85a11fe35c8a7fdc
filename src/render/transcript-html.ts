/** A transcript as paragraphs with their speakers. Called by episode-html.ts. */
import type { Cue } from '../episode/transcript/cue.js';
import { mergeCues } from '../episode/transcript/merge-cues.js';
import { markup, type Markup } from './markup.js';

/** Each speaker is named where the voice changes. */
export function transcriptHtml(cues: readonly Cue[]): Markup {
  let last: string | undefined;
  return markup`${mergeCues(cues).map(({ speaker, cues: spoken }) => {
    const name = speaker !== last && speaker;
    last = speaker;
    return markup`<p>${name && markup`<cite>${name}:</cite> `}${spoken.map(({ text }) => text)}</p>\n`;
  })}`;
}
