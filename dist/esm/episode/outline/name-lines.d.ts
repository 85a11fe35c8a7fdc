/**
 * Says of each line whether it is a heading, an item or prose, where its marks have not said so. A heading that is missed
 * stays an ordinary line, so a doubtful line is better no heading.
 */
import type { Block, Line } from './block.js';
/** The lines as blocks, each with its kind; `hasMarkup` when they came from HTML, where plain lines are prose, and `isCaseless`
 * where capitals tell nothing.
 */
export declare const nameLines: (lines: readonly Line[], hasMarkup: boolean, isCaseless?: boolean) => Block[];
