import { decodeEntities } from '../outline/decode-entities.js';

const CHARACTERS = {
  "lrm;": "\u200E",
  "rlm;": "\u200F",
  "zwnj;": "\u200C",
  "notin;": "\u2209",
  not: "\xAC",
  "nsubE;": "\u2AC5\u0338",
  "ClockwiseContourIntegral;": "\u2232"
};
const REFERENCE = new RegExp(`&(${Object.keys(CHARACTERS).join("|")});?`);
const decodeCueText = (text) => REFERENCE.test(text) ? text.split(REFERENCE).map((part, index) => index % 2 ? CHARACTERS[part] : decodeEntities(part)).join("") : decodeEntities(text);

export { decodeCueText };
