/**
 * Notes without markup as lines: every line break counts, unless the text is hard-wrapped. Marks of Markdown (#, -, 1.,
 * **bold**, ---) say what a line is and stay in its text.
 */
import type { Line } from './block.js';
/** Lines of the notes with white space at their ends removed; empty ones are left out. */
export declare const readText: (notes: string) => Line[];
