import * as z from 'zod/mini';
import { parseDate } from './date.js';
import { parseDuration } from './duration.js';
import { safeUrl, LINK_SCHEMES } from './safe-url.js';
import { cleanText } from './text.js';

const kinds = z.registry();
const BASE = "https://base.invalid/";
const DATE = "ISO 8601 date, or date-time with offset, or Unix seconds";
const DURATION = "seconds, or [HH:]MM:SS[.mmm], or ISO 8601 as in PT12M17S";
const ADDRESS = "web address, absolute or relative to this file";
const isDate = (value) => parseDate(value) !== void 0;
const isDuration = (value) => parseDuration(value) !== void 0;
const isUrl = (value) => safeUrl(value, BASE) !== void 0;
const isLink = (value) => safeUrl(value, BASE, LINK_SCHEMES) !== void 0;
const isText = (value) => cleanText(value) !== void 0;
const orEmpty = (holds) => (value) => value === "" || holds(value);
const NO_DATE = 'is no date; use "2025-02-16" or "2025-02-16T08:00:00Z"';
const NO_DURATION = 'is no length of time; use seconds (737), "12:17" or "PT12M17S"';
const NO_URL = "is no web address; use one that starts with https:// or is relative to this file";
const NO_TEXT = "is empty; write some text";
const text = z.string().register(kinds, { kind: "t" });
const name = z.string().check(z.refine(isText, NO_TEXT)).register(kinds, { kind: "t" });
const url = z.string().check(z.refine(orEmpty(isUrl), NO_URL)).register(kinds, { kind: "u", format: "uri-reference", description: ADDRESS });
const file = z.string().check(z.refine(isUrl, NO_URL)).register(kinds, { kind: "u", format: "uri-reference", description: ADDRESS });
const link = z.string().check(z.refine(orEmpty(isLink), NO_URL)).register(kinds, { kind: "l", format: "uri-reference", description: `${ADDRESS}; or mailto: or tel:` });
const date = z.union([z.string(), z.number()]).check(z.refine(orEmpty(isDate), NO_DATE)).register(kinds, { kind: "d", description: DATE });
const duration = z.union([z.number(), z.string()]).check(z.refine(orEmpty(isDuration), NO_DURATION)).register(kinds, { kind: "s", description: DURATION });
const time = z.union([z.number(), z.string()]).check(z.refine(isDuration, NO_DURATION)).register(kinds, { kind: "s", description: DURATION });
const size = z.number().check(z.nonnegative()).register(kinds, { kind: "n" });
const flag = z.boolean().register(kinds, { kind: "b" });
function withKind(schema, kind, of) {
  kinds.add(schema, { kind, of });
  return schema;
}
const listOf = (bare, key, item) => withKind(z.union([bare, item, z.array(z.union([bare, item]))]), `@${key}`, item);
const oneOf = (bare, key, item) => withKind(z.union([bare, item]), `&${key}`, item);
const show = z.object({
  title: z.optional(text),
  url: z.optional(url),
  image: z.optional(url),
  feed: z.optional(url),
  guid: z.optional(text)
});
const person = z.object({ name, role: z.optional(text), group: z.optional(text), href: z.optional(url), img: z.optional(url) });
const outlineLink = z.object({ text: name, url: z.optional(link), startTime: z.optional(duration) });
const outlineNode = z.object({
  title: name,
  kind: z.optional(z.enum(["item", "paragraph"])),
  level: z.optional(size),
  role: z.optional(z.enum(["promotion", "links"])),
  startTime: z.optional(duration),
  url: z.optional(link),
  links: z.optional(z.array(outlineLink)),
  get items() {
    return z.optional(listOf(name, "title", outlineNode));
  }
});
const audio = z.object({
  url: file,
  type: z.optional(text),
  length: z.optional(size),
  title: z.optional(text),
  bitrate: z.optional(size)
});
const chapter = z.object({
  startTime: time,
  endTime: z.optional(duration),
  title: z.optional(text),
  img: z.optional(url),
  url: z.optional(url),
  toc: z.optional(flag)
});
const transcriptFile = z.object({ url: file, type: z.optional(text), language: z.optional(text), rel: z.optional(text) });
const segment = z.object({ startTime: z.optional(size), endTime: z.optional(size), speaker: z.optional(text), body: name });
const similar = z.object({
  title: name,
  url: file,
  datePublished: z.optional(date),
  duration: z.optional(duration),
  image: z.optional(url),
  show: z.optional(oneOf(text, "title", show)),
  src: z.optional(url),
  guid: z.optional(text),
  feed: z.optional(url),
  relevance: z.optional(size),
  motive: z.optional(text)
});
const funding = z.object({ url: file, text: z.optional(text) });
const license = z.object({ id: z.optional(text), url: z.optional(url) });
const location = z.object({ name, geo: z.optional(text), osm: z.optional(text) });
const soundbite = z.object({ startTime: time, duration: time, title: z.optional(text) });
const contentLink = z.object({ href: file, text: z.optional(text) });
const socialInteract = z.object({ uri: z.optional(url), protocol: z.optional(text), accountId: z.optional(text) });
const episodeSchema = z.object({
  title: name,
  subtitle: z.optional(text),
  guid: z.optional(text),
  url: z.optional(url),
  datePublished: z.optional(date),
  duration: z.optional(duration),
  show: z.optional(oneOf(text, "title", show)),
  host: z.optional(listOf(name, "name", person)),
  persons: z.optional(listOf(name, "name", person)),
  summary: z.optional(text),
  description: z.optional(text),
  outline: z.optional(listOf(name, "title", outlineNode)),
  audio: z.optional(listOf(file, "url", audio)),
  image: z.optional(url),
  imageAlt: z.optional(text),
  chapters: z.optional(z.union([url, z.array(chapter), z.object({ chapters: z.array(chapter) })])),
  transcripts: z.optional(listOf(file, "url", transcriptFile)),
  transcript: z.optional(z.object({ segments: z.array(segment).register(kinds, { kind: "+" }) })),
  similar: z.optional(z.union([url, z.array(similar)])),
  season: z.optional(size),
  seasonName: z.optional(text),
  episode: z.optional(size),
  episodeDisplay: z.optional(text),
  episodeType: z.optional(z.enum(["full", "trailer", "bonus"])),
  explicit: z.optional(flag),
  language: z.optional(text),
  funding: z.optional(listOf(file, "url", funding)),
  license: z.optional(oneOf(text, "id", license)),
  location: z.optional(oneOf(name, "name", location)),
  soundbites: z.optional(withKind(z.union([soundbite, z.array(soundbite)]), "@title", soundbite)),
  contentLinks: z.optional(listOf(file, "href", contentLink)),
  socialInteract: z.optional(listOf(file, "uri", socialInteract))
});

export { episodeSchema, kinds };
