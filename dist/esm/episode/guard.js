import { parseDate } from './date.js';
import { parseDuration } from './duration.js';
import { TABLE } from './guard-table.generated.js';
import { safeUrl, LINK_SCHEMES } from './safe-url.js';
import { cleanText } from './text.js';

const DEEPEST = 18;
const LONGEST_LIST = 1e3;
const LONGEST_TRANSCRIPT = 1e5;
const LONGEST_TEXT = 25e4;
function readChecked(data, baseUrl) {
  const refused = [];
  return { value: read("0", data, "", { baseUrl, refused }, 0), refused };
}
const READERS = {
  t: (value) => typeof value === "string" ? cleanText(value, LONGEST_TEXT) : void 0,
  u: safeUrl,
  l: (value, baseUrl) => safeUrl(value, baseUrl, LINK_SCHEMES),
  d: parseDate,
  s: parseDuration,
  n: (value) => Number.isFinite(value) && value >= 0 ? value : void 0,
  b: (value) => typeof value === "boolean" ? value : void 0
};
function read(rule, value, path, reading, depth) {
  const entry = TABLE[Number(rule)];
  const kind = entry?.[0] ?? "";
  const rules = entry?.slice(1).split(",") ?? [];
  const [first = "", second = ""] = rules;
  const isList = Array.isArray(value);
  let kept;
  if (!entry) {
    kept = READERS[rule](value, reading.baseUrl);
    if (kept === void 0 && typeof value === "string" && (value === "" ? "tulds" : "t").includes(rule)) return void 0;
  } else if (depth <= DEEPEST) {
    if (kind === "|") {
      return read(rules[typeof value === "string" ? 0 : isList ? 1 : 2] ?? first, value, path, reading, depth);
    }
    if (kind === "=") kept = rules.find((word) => word === value);
    else if (kind === "@" || kind === "&") {
      const whole = (item) => typeof item === "string" ? { [first]: item } : item;
      if (kind === "&") return read(second, whole(value), path, reading, depth);
      return readList(second, (isList ? value : [value]).slice(0, LONGEST_LIST).map(whole), path, reading, depth);
    } else if (kind === "*" || kind === "+") {
      if (isList) return readList(first, value.slice(0, kind === "+" ? LONGEST_TRANSCRIPT : LONGEST_LIST), path, reading, depth);
    } else if (typeof value === "object" && value && !isList)
      return readFields(entry, value, path, reading, depth);
  }
  if (kept === void 0) reading.refused.push(path);
  return kept;
}
function readFields(entry, value, path, reading, depth) {
  const kept = {};
  let isWhole = true;
  for (const [, name, need, rule] of entry.matchAll(/(\w+)([:!])(\w+)/g)) {
    const at = path ? `${path}.${name}` : name;
    const count = reading.refused.length;
    const field = Object.hasOwn(value, name) && value[name] !== void 0 ? read(rule, value[name], at, reading, depth + 1) : void 0;
    if (field !== void 0) kept[name] = field;
    else if (need === "!") {
      if (reading.refused.length === count) reading.refused.push(at);
      isWhole &&= depth === 0;
    }
  }
  return isWhole ? kept : void 0;
}
const readList = (rule, value, path, reading, depth) => value.map((item, index) => read(rule, item, `${path}[${index}]`, reading, depth + 1)).filter((item) => item !== void 0);

export { readChecked };
