import { fold, CALLS } from './heading-words.js';
import { shapeOf } from './shape.js';

const WORDS = new RegExp(
  `(?<!\\w)(?:${CALLS}|patreon|su[bs]*cri|newsletter|merch|donat|discount|coupon|promo|\\d+ ?% off|abonn|werbung|\u043F\u043E\u0434\u043F\u0438\u0441)`
);
const isPromotion = ({ text }) => WORDS.test(fold(text));
const isHeading = (block) => block?.type === "heading";
const isEmojiLed = ({ text }) => shapeOf(text.slice(0, 2)).startsWith("E");
const advertises = ([heading, ...rest]) => !!heading && isPromotion(heading) || rest.filter(isPromotion).length * 2 > rest.length;
const findPromotion = (blocks) => {
  const end = blocks.length;
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
  if (from === end) while (from > 1 && blocks.slice(from - 1, from).some(isPromotion)) from--;
  return isRun || from * 3 > end ? from : end;
};

export { findPromotion, isPromotion };
