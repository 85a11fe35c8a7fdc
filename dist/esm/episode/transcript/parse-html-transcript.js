import { parseDuration } from '../duration.js';
import { tokeniseHtml } from '../outline/tokenise-html.js';
import { addCue } from './add-cue.js';

const BLOCK = /^(?:address|article|aside|blockquote|body|d[dlt]|div|figure|footer|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|t[dhr]|table|ul)$/;
function* htmlSteps(html) {
  const reader = new Paragraphs();
  for (const { tag, isEnd, text } of tokeniseHtml(html)) {
    if (tag === void 0) reader.add(text.replace(/\s+/g, " "));
    else if (tag === "br") reader.add("\n");
    else if (tag === "cite" || tag === "time") reader.label(isEnd ? void 0 : tag);
    else if (BLOCK.test(tag)) reader.finish();
    yield;
  }
  return reader.finish();
}
class Paragraphs {
  #cues = [];
  #text = "";
  #labels = { cite: "", time: "" };
  #open;
  add(text) {
    if (this.#open) this.#labels[this.#open] += text;
    else this.#text += text;
  }
  /** A label stands before its words; within them, it is a book's title or a time of day. */
  label(name) {
    this.#open = this.#text.trim() ? void 0 : name;
    if (this.#open) this.#labels[this.#open] = "";
  }
  /** Ends the paragraph; a label without words waits for the next. */
  finish() {
    const { cite, time } = this.#labels;
    this.#open = void 0;
    if (this.#text.trim()) {
      const speaker = cite.trim().replace(/[:：]$/, "");
      const text = speaker ? this.#text.trimStart().replace(/^[:：]/, "") : this.#text;
      addCue(this.#cues, { text, speaker, start: parseDuration(time.replace(/[^\d:.]/g, "")) });
      this.#labels = { cite: "", time: "" };
    }
    this.#text = "";
    return this.#cues;
  }
}

export { htmlSteps };
