import type { Line } from './block.js';
/** Whether the notes are HTML: "Q&amp;A" and "<p>Hello" are, "if a < b" is not. */
export declare const isHtml: (notes: string) => boolean;
/** Lines of the notes, their kind set where the markup says it: `<li>Hello</li>` -> an item "Hello". */
export declare const readHtml: (html: string) => Line[];
