import type { Line } from './block.js';
import type { Vocabulary } from './score-junction.js';
/** The line in its blocks; `isAlone` when the notes have no other. */
export declare const splitGlued: (line: Line, vocabulary: Vocabulary, isAlone: boolean) => Line[];
