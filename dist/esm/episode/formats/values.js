import { parseDuration } from '../duration.js';
import { decodeEntities } from '../outline/decode-entities.js';
import { parseFeedDate } from './feed-date.js';

const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
const own = (data, name) => typeof data === "object" && data !== null && Object.hasOwn(data, name) ? data[name] : void 0;
const at = (data, path) => path.includes(".") ? path.split(".").reduce(own, data) : own(data, path);
const parted = /* @__PURE__ */ new Map();
function first(data, paths, read) {
  const names = parted.get(paths) ?? paths.split(" ");
  parted.set(paths, names);
  for (const path of names) {
    const value = read(at(data, path));
    if (value !== void 0) return value;
  }
  return void 0;
}
const text = (value) => typeof value === "string" && value.trim() || (Number.isFinite(value) ? String(value) : void 0);
const TAG = /<(?:\/?[a-z]|!)[^<>]{0,4000}>/i;
const TAGS = new RegExp(TAG, "gi");
const BLOCK = /<\/?(?:br|p|div|[uo]l|li|h[1-6]|tr|blockquote)\b[^<>]{0,999}>/gi;
const plainText = (value) => {
  const html = isFields(value) ? text(at(value, "rendered")) : text(value);
  if (!html || !TAG.test(html)) return html && text(decodeEntities(html))?.trim();
  return text(decodeEntities(html.replace(/\s+/g, " ").replace(BLOCK, "\n").replace(TAGS, "")).replace(/ ?\n\s*/g, "\n"))?.trim();
};
const titleText = (value) => isFields(value) ? plainText(value) : text(value);
const markup = (value) => text(isFields(value) ? at(value, "rendered") : value);
const address = (value) => {
  const [single] = listOf(value);
  return typeof single === "string" ? text(single) : first(single, "contentUrl url href src rendered @id", (inner) => typeof inner === "string" ? text(inner) : void 0);
};
const date = (value) => {
  const local = text(at(value, "date"))?.slice(0, 19);
  if (local) return parseFeedDate(at(value, "timezone") === "UTC" ? `${local} UTC` : local);
  return parseFeedDate(typeof value === "string" && /^\d{9,13}$/.test(value) ? Number(value) : value);
};
const utcDate = (value) => date(typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)$/, "$1T$2Z") : void 0);
const seconds = (value) => parseDuration(value) || void 0;
const raw = (value) => text(value) ? value : void 0;
const startTime = (value) => parseDuration(value);
const milliseconds = (value) => parseDuration(Number(text(value)) / 1e3) || void 0;
const number = (value) => {
  const digits = text(value);
  return digits && Number.isFinite(Number(digits)) ? Number(digits) : void 0;
};
const amount = (value) => {
  const given = number(value);
  return given !== void 0 && given > 0 ? given : void 0;
};
const flag = (value) => {
  const word = typeof value === "boolean" ? String(value) : text(value)?.toLowerCase();
  return /^(?:true|yes|explicit|1|on)$/.test(word ?? "") || (/^(?:false|no|clean|cleaned|notexplicit|0)$/.test(word ?? "") ? false : void 0);
};
const MAIL = /[^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[^\s<>()@]{2,63}/;
const personName = (value) => {
  const name = typeof value === "string" ? value.slice(0, 500) : "";
  return text(
    MAIL.test(name) ? name.replace(MAIL, "").replace(/[<>()]/g, " ").trim() : name
  );
};

export { address, amount, at, date, first, flag, isFields, listOf, markup, milliseconds, number, personName, plainText, raw, seconds, startTime, text, titleText, utcDate };
