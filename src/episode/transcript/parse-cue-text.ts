/**
 * What stands inside a WebVTT cue, to plain words and who says them, by the W3C's rules (https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules).
 * Called for the cues of WebVTT and SubRip files. Tags are dropped and their text is kept; only the voice tag means something here.
 */
import { decodeCueText } from './decode-cue-text.js';

/** Words of one voice, as they stand in the file. */
export interface Speech {
  readonly speaker: string | undefined;
  readonly text: string;
}

/** `"<v Sarah>Q&amp;A</v>"` gives `[{speaker: "Sarah", text: "Q&A"}]`; a cue of two voices gives two. */
export function parseCueText(raw: string): Speech[] {
  if (!/[<&]/.test(raw)) return [{ speaker: undefined, text: raw }];
  const speeches: Speech[] = [];
  let speaker: string | undefined;
  let text = '';
  const finish = (next?: string) => {
    if (text.trim()) speeches.push({ speaker, text });
    text = '';
    speaker = next;
  };
  for (let at = 0; at < raw.length;) {
    const open = endOf(raw.indexOf('<', at), raw);
    text += decodeCueText(raw.slice(at, open));
    const close = endOf(raw.indexOf('>', open), raw);
    const tag = raw.slice(open + 1, close);
    if (/^v(?:[\s.]|$)/.test(tag)) finish(decodeCueText(tag.slice(1).replace(/^\S*/, '').trim()));
    // A voice that ends ends whatever was left open in it.
    else if (/^\/v\s*$/.test(tag)) finish();
    at = close + 1;
  }
  finish();
  return speeches;
}

/** A tag that nothing closes reaches to the end. */
const endOf = (found: number, raw: string): number => (found < 0 ? raw.length : found);
