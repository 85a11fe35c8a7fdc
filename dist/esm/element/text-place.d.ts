/** Where words of a transcript stand on the page, and how its box gets there. The page itself is never scrolled. */
import type { LineNodes } from '../views/transcript-block.js';
/** The place of a part of a paragraph in the window; of text that the browser has not laid out, that of its block. */
export declare function placeOf({ line, text }: LineNodes, from: number, to: number): DOMRect;
/** Scrolls a box until this place is in its upper part. */
export declare function bringUp(box: HTMLElement, { top }: DOMRect): void;
