import { shapeOf } from './shape.js';

const REACH = 24;
const readVocabulary = (text) => {
  const shape = shapeOf(text);
  const words = /* @__PURE__ */ new Set();
  const once = /* @__PURE__ */ new Set();
  const pairs = /* @__PURE__ */ new Set();
  let at = 0;
  for (const { length } of shape.split(/([^Aac9'’-]+)/)) words.add(text.slice(at, at += length));
  for (const { index, 0: left, 1: right = "" } of shape.matchAll(/(?:(?<![a'’])|(?=A))A?[a'’]{1,24}(?=(A{1,9}[a'’]{0,24}))/g)) {
    const name = text.slice(index, index + left.length + right.length);
    (once.has(name) ? pairs : once).add(name);
  }
  const areMany = (parts) => parts.length * 4 > text.length + 4;
  return { words, pairs, isForeign: areMany(text.split(/[Ͱ-\uffff]/)), isCaseless: areMany(shape.split("c")) };
};
const candidates = (shape) => [
  ...shape.matchAll(
    /(?<=\S)(?<![-/&@#_~$'‘([{“«¿¡\\]|%(?=A9)|%[9A]{1,2})(?=[9([“"«‘¿¡]|(?<!A)A|Aa|a{4,5}:\/\/|(?<!E)E|(?<=\))a)|(?<=[.!?:)] )(?=E)|(?=Aa{2,24}[:\s])(?<=\/)(?<=:\/\/\S{4,99})/g
  )
].map((match) => match.index);
const NAME_END = /(?:Hub|Lab|Tube|Script|Conf?|Ops|Error|Press|Stack|Code|DB|OS|Kit|JS|Pal|kedIn|^Ma?c\w+)$/;
const scoreWords = (text, at, left, right, { words, pairs, isForeign }) => {
  const leftLength = /(?:A?[a'’]+|A+)$/.exec(left)?.[0].length ?? 0;
  const rightLength = /^(?:A+(?!a)|A?[a'’]*)/.exec(right)?.[0].length ?? 0;
  const leftWord = text.slice(at - leftLength, at);
  const rightWord = text.slice(at, at + rightLength);
  const before = left.slice(0, left.length - leftLength);
  const after = right.slice(rightLength);
  const isName = /A[a'’]*$/.test(left);
  const cues = [
    [isName, -1.6],
    // "Adam Green|Maria Stone", "Zero FFI|Embedded"
    [isName && !/[Aa9.!?:]$|A[Aa'’]*\s+$/.test(before), -1.5],
    // "with You|Tube and"
    [words.has(rightWord), 1.2],
    // "read the docs|Icecast. Then Icecast again"
    [words.has(leftWord), 0.6],
    // "the old mill|Rye. A mill"
    [/^\s+["“(]?A/.test(after), 1.7],
    // "Rust Analysis|Core Principle"
    [/^\s+a/.test(after), 0.8],
    // "by design|Real tests"
    [/^A\s+a/.test(right), 1.7],
    // "instead of None|A forgotten branch"
    [rightLength === 2 && /^AA/.test(right), -1.9],
    // "the watch|OS release"
    [pairs.has(leftWord + rightWord), -2.5],
    // "the Loaf|Master tool", with LoafMaster once more
    [NAME_END.test(leftWord + rightWord), -4],
    // "on Git|Hub today"
    [isForeign && /[a-z][A-Z]/.test(leftWord + rightWord), -3.5]
    // "новый Open|Stack"
  ];
  const start = (leftLength < 2 ? -1 : Math.min(8, leftLength)) + Math.min(7, rightLength) * 0.4 - 3;
  return cues.reduce((sum, [holds, weight]) => holds ? sum + weight : sum, start);
};
const EDGES = /(?:[Aa]{2}|[9)\]”"%])[.!?…]{1,3}[)\]"”’]?\nA(?!A)|[)\]»”!?…][)"”’]?\n[A9]|(?:[;–—×%+™/]|(?<!:):)\nA|9\nAaa|a{3}\n9{1,4}(?:[\s%,)]|:99)|[Aa9c/):]\na{4,5}:|a{3}\)\naa|[.!?…)\]”—]\n[([]|a{4}\n(?:\[|\(A)|[Aa9.!?)]\n[“«‘]|\n[E¿¡]/;
const scoreJunction = (text, shape, at, vocabulary) => {
  const left = shape.slice(Math.max(0, at - REACH), at);
  const right = shape.slice(at, at + REACH);
  if (/^A/.test(right) && /[Aa]$/.test(left)) return scoreWords(text, at, left, right, vocabulary);
  const isOther = /^a{4,5}:/.test(right) && !text.startsWith("http", at);
  if (isOther || vocabulary.isCaseless && !/^E/.test(right)) return -9;
  return EDGES.test(left.slice(-8) + "\n" + right.slice(0, 8)) ? 2 : -9;
};

export { candidates, readVocabulary, scoreJunction };
