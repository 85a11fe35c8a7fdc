import { eachStem, isPair } from './each-stem.js';

const MOST_STEMS = 60;
const MOST_TEXT = 4e3;
const LIKELY = { title: 0.3, item: 0.1 };
const COMMON = 0.4;
const HALF_MINUTE = 4;
const SELDOM = 3;
const MOST = 3.5;
const MOST_PAIR = 2;
const PART = { title: 1, item: 0.25 };
function stemsOf({ title, items }) {
  const stems = /* @__PURE__ */ new Map();
  const add = (text, place) => eachStem(text.slice(0, MOST_TEXT), (stem) => stems.size < MOST_STEMS && !stems.has(stem) && stems.set(stem, place));
  add(title, "title");
  let left = MOST_TEXT;
  const addItems = (some) => {
    for (const { text, items: nested = [] } of some) {
      const words = text.map(wordsOf).join("").slice(0, left);
      if ((left -= words.length + 1) < 0) return;
      add(words, "item");
      addItems(nested);
    }
  };
  addItems(items);
  return stems;
}
const wordsOf = (inline) => typeof inline === "string" ? inline : inline.text;
function rarityOf({ times }, bins, seconds) {
  const rarity = /* @__PURE__ */ new Map();
  for (const [stem, all] of times) {
    const heard = new Set(all.map((time) => Math.floor(time / seconds)));
    const spread = new Set([...heard].map((bin) => Math.floor(bin / HALF_MINUTE))).size / Math.ceil(bins / HALF_MINUTE);
    if (heard.size && (heard.size <= SELDOM || spread <= COMMON)) rarity.set(stem, Math.log(bins / heard.size));
  }
  return rarity;
}
function evidenceOf(stems, { times }, rarity, bins, seconds) {
  const evidence = new Float32Array(bins);
  const sum = [...stems.values()].reduce((all, place) => all + LIKELY[place], 0);
  for (const [stem, place] of stems) {
    const rare = rarity.get(stem);
    if (rare === void 0) continue;
    const tells = Math.log(1 + LIKELY[place] / Math.max(1, sum) * Math.exp(rare));
    let last = -1;
    for (const time of times.get(stem)) {
      const bin = Math.min(bins - 1, Math.floor(time / seconds));
      if (bin !== last) evidence[bin] += tells;
      last = bin;
    }
  }
  return evidence;
}
function weightsOf(stems, rarity) {
  const weights = /* @__PURE__ */ new Map();
  for (const [stem, place] of stems) {
    const rare = rarity.get(stem);
    if (rare !== void 0) weights.set(stem, Math.min(rare, isPair(stem) ? MOST_PAIR : MOST) * PART[place]);
  }
  return weights;
}

export { evidenceOf, rarityOf, stemsOf, weightsOf };
