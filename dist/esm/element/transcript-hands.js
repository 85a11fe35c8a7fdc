import { copyQuotes, selectedRange } from './transcript-selection.js';

const CLICK_MS = 300;
class TranscriptHands {
  #text;
  #lines;
  #player;
  #hadSelection = false;
  #timer;
  constructor(text, lines, player) {
    this.#text = text;
    this.#lines = lines;
    this.#player = player;
  }
  /** A press that takes a selection away is no more than that. */
  down() {
    this.#hadSelection = this.#selected() !== void 0;
  }
  click(event) {
    this.stop();
    const target = event.target;
    const line = target.closest(".line");
    const start = line && this.#lines.find((one) => one.line === line)?.start;
    if (start === void 0 || start === null) return;
    if (target.closest(".at")) {
      this.#player.seek(start);
      this.#player.play();
    } else if (!this.#hadSelection && event.detail < 2 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      this.#timer = setTimeout(() => {
        if (!this.#selected()) this.#player.seek(start);
      }, CLICK_MS);
    }
  }
  /** With the address of its moment on the page, in the card with this id; what is not all in the text is the browser's to copy. */
  copy(event, id, title) {
    if (copyQuotes(event, this.#quotes(), id, title)) event.preventDefault();
  }
  stop() {
    clearTimeout(this.#timer);
  }
  #selected() {
    return selectedRange(this.#text.getRootNode());
  }
  #quotes() {
    const range = this.#selected();
    if (!range || !this.#text.contains(range.startContainer) || !this.#text.contains(range.endContainer)) return [];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return this.#lines.flatMap(({ text, speaker, start }) => {
      if (!live.intersectsNode(text)) return [];
      const from = text === range.startContainer ? range.startOffset : 0;
      const words = text.data.slice(from, text === range.endContainer ? range.endOffset : void 0);
      return words ? { words, start, speaker: from ? void 0 : speaker } : [];
    });
  }
}

export { TranscriptHands };
