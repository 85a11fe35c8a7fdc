/** What the hands do in the text of a transcript: a press on a time plays from it, one on the text leads there, selecting is left alone. */
import type { PlayerActions } from '../views/contract.js';
import { copyQuotes, selectedRange, type Quote } from './transcript-selection.js';
import type { Line } from './transcript-text.js';

/** The second press of a double click, which selects a word, comes within this time. */
const CLICK_MS = 300;

export class TranscriptHands {
  readonly #text: HTMLElement;
  readonly #lines: readonly Line[];
  readonly #player: PlayerActions;
  #hadSelection = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(text: HTMLElement, lines: readonly Line[], player: PlayerActions) {
    this.#text = text;
    this.#lines = lines;
    this.#player = player;
  }

  /** A press that takes a selection away is no more than that. */
  down(): void {
    this.#hadSelection = this.#selected() !== undefined;
  }

  click(event: MouseEvent): void {
    this.stop();
    const target = event.target as Element;
    const line = target.closest('.line');
    const start = line && this.#lines.find((one) => one.line === line)?.start;
    if (start === undefined || start === null) return;
    if (target.closest('.at')) {
      this.#player.seek(start);
      this.#player.play();
    } else if (!this.#hadSelection && event.detail < 2 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      this.#timer = setTimeout(() => {
        if (!this.#selected()) this.#player.seek(start);
      }, CLICK_MS);
    }
  }

  /** With the address of its moment on the page, in the card with this id; what is not all in the text is the browser's to copy. */
  copy(event: ClipboardEvent, id: string, title: string): void {
    if (copyQuotes(event, this.#quotes(), id, title)) event.preventDefault();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #selected(): AbstractRange | undefined {
    return selectedRange(this.#text.getRootNode() as ShadowRoot);
  }

  #quotes(): Quote[] {
    const range = this.#selected();
    if (!range || !this.#text.contains(range.startContainer) || !this.#text.contains(range.endContainer)) return [];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return this.#lines.flatMap(({ text, speaker, start }) => {
      if (!live.intersectsNode(text)) return [];
      const from = text === range.startContainer ? range.startOffset : 0;
      const words = text.data.slice(from, text === range.endContainer ? range.endOffset : undefined);
      return words ? { words, start, speaker: from ? undefined : speaker } : [];
    });
  }
}
