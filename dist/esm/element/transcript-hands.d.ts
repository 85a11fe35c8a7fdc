/** What the hands do in the text of a transcript: a press on a time plays from it, one on the text leads there, selecting is left alone. */
import type { PlayerActions } from '../views/contract.js';
import type { Line } from './transcript-text.js';
export declare class TranscriptHands {
    #private;
    constructor(text: HTMLElement, lines: readonly Line[], player: PlayerActions);
    /** A press that takes a selection away is no more than that. */
    down(): void;
    click(event: MouseEvent): void;
    /** With the address of its moment on the page, in the card with this id; what is not all in the text is the browser's to copy. */
    copy(event: ClipboardEvent, id: string, title: string): void;
    stop(): void;
}
