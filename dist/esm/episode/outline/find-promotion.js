import { shapeOf } from './shape.js';

const WORDS = "sponsor|conta[ct]|kontakt|\u043A\u043E\u043D\u0442\u0430\u043A\u0442|patreon|subscribe|newsletter|(?:support|follow|join|find|tweet|rate|review|share) (?:us|me|our|the show|this)|leave a|rate and|merch|donat|discount|coupon|promo code|\\d+ ?% off|free trial|sign up|special offer|course offer|level up your|buy me a|ko-fi|shameless|hit us up|abonn|unterst\xFCtz|werbung|folgt uns|soutenez|suivez|suscr[i\xED]b|ap\xF3ya|s\xEDguenos|apoie|assine|siga|patrocin|iscriviti|sostieni|seguici|\u043F\u043E\u0434\u043F\u0438\u0441|\u043F\u043E\u0434\u0434\u0435\u0440\u0436|prenumerera|f\xF6lj oss";
let words;
const isPromotion = ({ text }) => (words ??= new RegExp(`(?<![\\p{L}\\d])(?:${WORDS})`, "u")).test(text.slice(0, 400).toLowerCase());
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
  let from = emojiTail(blocks);
  const isByEmoji = from < blocks.length;
  for (let i = from - 1; i > 0 && i >= from - 200; i--) {
    const block = blocks[i];
    if (!block || !isHeading(block)) continue;
    if (!advertises(blocks.slice(i, from))) break;
    from = i;
  }
  const isLine = (block) => !!block && !isHeading(block) && isPromotion(block);
  if (from === blocks.length) while (from > 1 && isLine(blocks[from - 1])) from--;
  return isByEmoji || from * 3 > blocks.length ? from : blocks.length;
};

export { findPromotion, isPromotion };
