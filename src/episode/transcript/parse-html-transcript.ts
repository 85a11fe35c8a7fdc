/**
 * Reads a transcript in HTML, as the podcast namespace describes it: who speaks in `<cite>`, since when in `<time>`, what in `<p>`.
 * Pages that know only paragraphs are read too. No markup leaves this file: only the text between the tags.
 */
import { parseDuration } from '../duration.js';
import { tokeniseHtml } from '../outline/tokenise-html.js';
import { addCue } from './add-cue.js';
import type { Cue } from './cue.js';
import { runSteps, type Steps } from './steps.js';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|d[dlt]|div|figure|footer|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|t[dhr]|table|ul)$/;

/** The paragraphs of the page, a speaker and a start (seconds) where the page gives them. */
export const parseHtmlTranscript = (html: string): Cue[] => runSteps(htmlSteps(html));

/** The same, tag by tag. */
export function* htmlSteps(html: string): Steps<Cue[]> {
  const reader = new Paragraphs();
  for (const { tag, isEnd, text } of tokeniseHtml(html)) {
    if (tag === undefined) reader.add(text.replace(/\s+/g, ' '));
    else if (tag === 'br') reader.add('\n');
    else if (tag === 'cite' || tag === 'time') reader.label(isEnd ? undefined : tag);
    else if (BLOCK.test(tag)) reader.finish();
    yield;
  }
  return reader.finish();
}

/** Gathers text into paragraphs; lives as long as one file is read. */
class Paragraphs {
  readonly #cues: Cue[] = [];
  #text = '';
  #labels = { cite: '', time: '' };
  #open: 'cite' | 'time' | undefined;

  add(text: string): void {
    if (this.#open) this.#labels[this.#open] += text;
    else this.#text += text;
  }

  /** A label stands before its words; within them, it is a book's title or a time of day. */
  label(name: 'cite' | 'time' | undefined): void {
    this.#open = this.#text.trim() ? undefined : name;
    if (this.#open) this.#labels[this.#open] = '';
  }

  /** Ends the paragraph; a label without words waits for the next. */
  finish(): Cue[] {
    const { cite, time } = this.#labels;
    this.#open = undefined;
    if (this.#text.trim()) {
      // "Sarah:" is Sarah, and so is "Sarah" before ": Hello".
      const speaker = cite.trim().replace(/[:：]$/, '');
      const text = speaker ? this.#text.trimStart().replace(/^[:：]/, '') : this.#text;
      addCue(this.#cues, { text, speaker, start: parseDuration(time.replace(/[^\d:.]/g, '')) });
      this.#labels = { cite: '', time: '' };
    }
    this.#text = '';
    return this.#cues;
  }
}
