import { parseDate, moment } from '../date.js';

const ZONED = /^(?:[a-z]+, ?)?\d{1,2} [a-z]{3,9} \d{2,4} \d{1,2}:\d\d.*(?:[a-z]|[+-]\d\d:?\d\d)$/i;
const WORDS = /^(?:[a-z]+, ?)?(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2},) \d{4}(?: [\d:]{4,8})?$/i;
function parseFeedDate(value) {
  if (typeof value !== "string") return parseDate(value);
  const text = value.slice(0, 99).trim().replace(/\s+/g, " ").replace(/ (?:UTC|GMT|Z)$/, " GMT");
  const iso = /^\d{4}-/.test(text) && text.replace(/^(\S+) (\S+) (\S+)$/, "$1T$2$3").replace("GMT", "Z");
  if (iso) return parseDate(iso);
  if (ZONED.test(text)) return moment(Date.parse(text));
  return WORDS.test(text) ? moment(Date.parse(`${text} UTC`))?.slice(0, 10) : void 0;
}

export { parseFeedDate };
