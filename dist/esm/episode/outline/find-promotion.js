import { shapeOf } from './shape.js';

const WORDS = /(?<![\p{L}\d])(?:sponsor|[ck]onta[ck]?t|patreon|subscri|newsletter|(?:support|follow|join|find|rate) (?:us|me|our|the show)|merch|donat|discount|coupon|promo|\d+ ?% off|free trial|sign up|abonn|unterstütz|werbung|folgt|soutenez|suivez|suscr[ií]b|apóya|síg|apoie|assine|siga|iscriviti|sostieni|seguici|подпис|поддерж)/iu;
const isPromotion = ({ text }) => WORDS.test(text);
const isHeading = ({ type }) => type === "heading";
const isEmojiLed = ({ text }) => shapeOf(text.slice(0, 2)).startsWith("E");
const emojiTail = (blocks) => {
  const start = blocks.findIndex(isEmojiLed);
  const tail = blocks.slice(start);
  const led = tail.filter(isEmojiLed).length;
  return start > 0 && led > 2 && led * 4 >= tail.length * 3 && tail.some((block) => isHeading(block) || isPromotion(block)) ? start : blocks.length;
};
const advertises = ([heading, ...rest]) => !!heading && isPromotion(heading) || rest.filter(isPromotion).length * 2 > rest.length;
const findPromotion = (blocks) => {
  const emoji = emojiTail(blocks);
  let from = emoji;
  for (let i = from - 1; i > 0; i--) {
    if (!blocks.slice(i, i + 1).some(isHeading)) continue;
    if (!advertises(blocks.slice(i, from))) break;
    from = i;
  }
  const isLine = (block) => !isHeading(block) && isPromotion(block);
  if (from === blocks.length) while (from > 1 && blocks.slice(from - 1, from).some(isLine)) from--;
  return emoji < blocks.length || from * 3 > blocks.length ? from : blocks.length;
};

export { findPromotion, isPromotion };
