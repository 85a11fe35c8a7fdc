/**
 * Where the notes stop and what they advertise begins: sponsors, courses, "follow us". Looks at the tail only, from the end.
 */
import type { Block } from './block.js';
import { shapeOf } from './shape.js';

/** Beginnings of words and phrases. */
const WORDS =
  'sponsor|conta[ct]|kontakt|контакт|patreon|subscribe|newsletter|(?:support|follow|join|find|tweet|rate|review|share) (?:us|me|our|the show|this)|leave a|rate and|merch|donat|discount|coupon|promo code|\\d+ ?% off|free trial|sign up|special offer|course offer|level up your|buy me a|ko-fi|shameless|hit us up|abonn|unterstütz|werbung|folgt uns|soutenez|suivez|suscr[ií]b|apóya|síguenos|apoie|assine|siga|patrocin|iscriviti|sostieni|seguici|подпис|поддерж|prenumerera|följ oss';
let words: RegExp | undefined;

/** Whether a line advertises: "Follow us on Mastodon", "Get 20% off". */
export const isPromotion = ({ text }: Block): boolean =>
  (words ??= new RegExp(`(?<![\\p{L}\\d])(?:${WORDS})`, 'u')).test(text.slice(0, 400).toLowerCase());

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
  let from = emojiTail(blocks);
  const isByEmoji = from < blocks.length;
  for (let i = from - 1; i > 0 && i >= from - 200; i--) {
    const block = blocks[i];
    if (!block || !isHeading(block)) continue;
    if (!advertises(blocks.slice(i, from))) break;
    from = i;
  }
  const isLine = (block: Block | undefined) => !!block && !isHeading(block) && isPromotion(block);
  if (from === blocks.length) while (from > 1 && isLine(blocks[from - 1])) from--;
  return isByEmoji || from * 3 > blocks.length ? from : blocks.length;
};
