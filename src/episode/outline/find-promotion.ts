/**
 * Where the notes stop and what they advertise begins: sponsors, courses, "follow us". Looks at the tail only, from the end.
 */
import type { Block } from './block.js';
import { shapeOf } from './shape.js';

/** Beginnings of words and phrases. */
const WORDS =
  /(?<![\p{L}\d])(?:sponsor|[ck]onta[ck]?t|patreon|subscri|newsletter|(?:support|follow|join|find|rate) (?:us|me|our|the show)|merch|donat|discount|coupon|promo|\d+ ?% off|free trial|sign up|abonn|unterstütz|werbung|folgt|soutenez|suivez|suscr[ií]b|apóya|síg|apoie|assine|siga|iscriviti|sostieni|seguici|подпис|поддерж)/iu;

/** Whether a line advertises: "Follow us on Mastodon", "Get 20% off". */
export const isPromotion = ({ text }: Block): boolean => WORDS.test(text);

const isHeading = ({ type }: Block): boolean => type === 'heading';
const isEmojiLed = ({ text }: Block): boolean => shapeOf(text.slice(0, 2)).startsWith('E');

/** Start of a run of emoji-led lines up to the end where no line before is led by one; a few plain lines may be among them. */
const emojiTail = (blocks: readonly Block[]): number => {
  const start = blocks.findIndex(isEmojiLed);
  const tail = blocks.slice(start);
  const led = tail.filter(isEmojiLed).length;
  return start > 0 && led > 2 && led * 4 >= tail.length * 3 && tail.some((block) => isHeading(block) || isPromotion(block))
    ? start
    : blocks.length;
};

/** Whether a heading advertises, or most of what stands under it. */
const advertises = ([heading, ...rest]: readonly Block[]): boolean =>
  (!!heading && isPromotion(heading)) || rest.filter(isPromotion).length * 2 > rest.length;

/** Index of the first block of the promotional tail; the number of blocks when there is none. */
export const findPromotion = (blocks: readonly Block[]): number => {
  const emoji = emojiTail(blocks);
  let from = emoji;
  for (let i = from - 1; i > 0; i--) {
    if (!blocks.slice(i, i + 1).some(isHeading)) continue;
    if (!advertises(blocks.slice(i, from))) break;
    from = i;
  }
  const isLine = (block: Block) => !isHeading(block) && isPromotion(block);
  if (from === blocks.length) while (from > 1 && blocks.slice(from - 1, from).some(isLine)) from--;
  return emoji < blocks.length || from * 3 > blocks.length ? from : blocks.length;
};
