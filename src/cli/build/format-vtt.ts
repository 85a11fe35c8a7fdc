/** A transcript as WebVTT (https://www.w3.org/TR/webvtt1/), or as plain text where it has no times. Called by mirror.ts. */
import type { Cue } from '../../episode/transcript/cue.js';

/** A cue without an end goes on until the next begins, one without a start begins where the last ended. */
export function formatVtt(cues: readonly Cue[]): string {
  let clock = 0;
  const blocks = cues.map(({ start = clock, end, speaker, text }, index) => {
    const next = cues[index + 1]?.start;
    const until = end !== undefined && end > start ? end : next !== undefined && next > start ? next : start + 5;
    clock = until;
    const voice = speaker ? `<v ${escapeCue(speaker).replace(/[\r\n]+/g, ' ')}>` : '';
    return `${timeOf(start)} --> ${timeOf(until)}\n${voice}${escapeCue(text).replace(/\r?\n(?:\s*\n)*/g, '\n')}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

/** Paragraphs, a speaker in front where one is named. */
export const formatText = (cues: readonly Cue[]): string =>
  `${cues.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text)).join('\n\n')}\n`;

/** "-->" would end a cue; its ">" is a reference then. */
const escapeCue = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `62.5` gives `"00:01:02.500"`. */
function timeOf(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  return `${pad(Math.floor(ms / 3_600_000))}:${pad(Math.floor(ms / 60_000) % 60)}:${pad(Math.floor(ms / 1000) % 60)}.${pad(ms % 1000, 3)}`;
}
