import { findPromotion } from './find-promotion.js';
import { namesLinks } from './heading-words.js';
import { readInlines } from './read-inlines.js';
import { shapeOf } from './shape.js';
import { areChapters, findStamps } from './time-stamps.js';

const LEAD = /^(?:#{1,6}\s|[-*+»–]\s|[•‣·■-◿]|\*\*|__|\s)+/;
const END = /(?:\*\*|__|[:：]|\s#{1,6}|\s){1,9}$/;
const isMark = (run) => typeof run === "string" && !/[Aac9]/.test(shapeOf(run));
const strip = (runs, index, marks) => {
  const run = runs.at(index);
  if (typeof run !== "string") return;
  const rest = run.replace(marks, "");
  runs.splice(index, 1, ...rest ? [rest] : []);
};
const show = ({ text, links, type }, options) => {
  const runs = readInlines(text, links, options);
  const [stamp, second] = runs.filter((run) => typeof run !== "string" && run.startTime !== void 0);
  const at = stamp ? runs.indexOf(stamp) : 0;
  const leads = stamp && runs.slice(0, at).every(isMark);
  const trails = stamp && !second && runs.slice(at + 1).every(isMark);
  if (leads) {
    runs.splice(0, at + 1);
    strip(runs, 0, /^[\s\-–—:|.,•·]+/);
  } else if (trails) {
    runs.splice(at);
    strip(runs, -1, /[\s\-–—:|(]{1,9}$/);
  }
  strip(runs, 0, LEAD);
  if (type === "heading") strip(runs, -1, END);
  return { runs, stamp: leads || trails ? stamp : void 0 };
};
const levelReader = (blocks) => {
  const headings = blocks.filter(({ type }) => type === "heading");
  const least = headings.reduce((min, { level }) => Math.min(min, level), 6);
  const [first, second] = blocks;
  const isTitled = headings[2] && first === headings[0] && second === headings[1] && first?.level === second?.level;
  return (block) => Math.min(6, block.level - least + (isTitled && block !== first ? 3 : 2));
};
class Sections {
  constructor() {
    this.all = [];
    this.#parents = [];
  }
  #parents;
  open(section) {
    const items = [];
    this.all.push({ ...section, items });
    this.#parents = [];
    return items;
  }
  /** Puts an item under the last one of a smaller level; prose has level 0 and stands under none. */
  add(item, level) {
    this.#parents = this.#parents.filter((parent) => parent.level < level);
    const above = this.#parents.at(-1)?.item;
    (above ? above.items ??= [] : this.all.at(-1)?.items ?? this.open({ title: "", level: 2 })).push(item);
    if (level) this.#parents.push({ level, item });
  }
}
const groupSections = (blocks, options) => {
  const levelOf = levelReader(blocks);
  const promotion = findPromotion(blocks);
  const hasStamps = areChapters(blocks.flatMap(({ text }) => findStamps(text)));
  const sections = new Sections();
  let under = 0;
  let pending;
  blocks.forEach((block, i) => {
    const isHeading = block.type === "heading";
    if (i === promotion && !isHeading) sections.open({ title: "", level: 2, role: "promotion" });
    if (block.type === "rule") return;
    const { runs, stamp } = show(block, { ...options, hasStamps });
    const startTime = stamp?.startTime ?? pending;
    pending = stamp && !runs.length && i + 1 < blocks.length && i + 1 !== promotion ? startTime : void 0;
    if (pending !== void 0) return;
    const time = startTime === void 0 ? {} : { startTime };
    if (isHeading && i <= promotion) {
      const title = runs.map((run) => typeof run === "string" ? run : run.text).join("");
      const [only] = runs;
      const url = runs.length === 1 && typeof only === "object" && only.url;
      const role = i === promotion ? "promotion" : namesLinks(title) && "links";
      sections.open({ title: title.trim(), level: levelOf(block), ...time, ...url && { url }, ...role && { role } });
    } else {
      const text = runs.length ? runs : stamp ? [stamp.text] : [];
      sections.add({ kind: block.type === "paragraph" ? "paragraph" : "item", text, ...time }, isHeading ? 1 : under + block.level);
      under = isHeading || under ? 1 : 0;
    }
  });
  return sections.all;
};

export { groupSections };
