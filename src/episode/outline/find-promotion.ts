/**
 * Where the notes stop and what they advertise begins: sponsors, courses, "follow us". Looks at the tail only, from the end.
 */
import type { Block } from './block.js';
import { CALLS, fold } from './heading-words.js';
import { shapeOf } from './shape.js';

/** Beginnings of words and phrases. */
const WORDS = new RegExp(
  `(?<!\\w)(?:${CALLS}|patreon|su[bs]*cri|newsletter|merch|donat|discount|coupon|promo|\\d+ ?% off|abonn|werbung|подпис)`,
);

/** Whether a line advertises: "Follow us on Mastodon", "Get 20% off". */
export const isPromotion = ({ text }: Block): boolean => WORDS.test(fold(text));

const isHeading = (block?: Block): boolean => block?.type === 'heading';
const isEmojiLed = ({ text }: Block): boolean => shapeOf(text.slice(0, 2)).startsWith('E');

/** Whether a heading advertises, or most of what stands under it. */
const advertises = ([heading, ...rest]: readonly Block[]): boolean =>
  (!!heading && isPromotion(heading)) || rest.filter(isPromotion).length * 2 > rest.length;

/** Index of the first block of the promotional tail; the number of blocks when there is none. */
export const findPromotion = (blocks: readonly Block[]): number => {
  const end = blocks.length;
  // A run of emoji-led lines up to the end where no line before is led by one; a few plain lines may be among them.
  const start = blocks.findIndex(isEmojiLed);
  const tail = blocks.slice(start);
  const led = tail.filter(isEmojiLed).length;
  const isRun = start > 0 && led > 2 && led * 4 >= tail.length * 3 && tail.some((block) => isHeading(block) || isPromotion(block));
  let from = isRun ? start : end;
  for (let i = from - 1; i > 0; i--) {
    if (!isHeading(blocks[i])) continue;
    if (!advertises(blocks.slice(i, from))) break;
    from = i;
  }
  // No heading is among the lines that follow, for it would have begun the tail.
  if (from === end) while (from > 1 && blocks.slice(from - 1, from).some(isPromotion)) from--;
  return isRun || from * 3 > end ? from : end;
};
