/**
 * Where the notes stop and what they advertise begins: sponsors, courses, "follow us". Looks at the tail only, from the end.
 */
import type { Block } from './block.js';
/** Whether a line advertises: "Follow us on Mastodon", "Get 20% off". */
export declare const isPromotion: ({ text }: Block) => boolean;
/** Index of the first block of the promotional tail; the number of blocks when there is none. */
export declare const findPromotion: (blocks: readonly Block[]) => number;
