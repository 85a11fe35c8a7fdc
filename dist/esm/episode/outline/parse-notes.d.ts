/**
 * Show notes as flat blocks, whatever form they came in: HTML, lines of text, or text that lost its line breaks.
 * readOutline calls it; it knows nothing of sections and what they are for.
 */
import type { Block } from './block.js';
/** The blocks of the notes; end to end their texts are the text of the notes, but for white space. Never fails. */
export declare const parseNotes: (notes: string) => Block[];
