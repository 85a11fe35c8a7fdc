import { record, fieldsIn, records, LONGEST_LIST } from './records.js';
import { at, first, listOf, text, address, titleText, personName, startTime, milliseconds, raw, amount } from './values.js';

const readShow = record({
  title: [[titleText, "title title_original name collectionName"]],
  url: [[address, "url link home_page_url website collectionViewUrl listennotes_url"]],
  image: [[address, "image image_url imageUrl poster icon artwork artwork_url cover_url coverUrl logo"]],
  feed: [[address, "feed feed_url feedUrl rss webFeed"]],
  guid: [[text, "guid podcastGuid"]]
});
const role = (value) => {
  const slug = text(at(value, "slug"));
  return slug && /^(?:host|guest)$/i.test(slug) ? slug : first(value, "title name slug", text) ?? text(value);
};
const readPersons = records({
  name: [[personName, "name displayName display_name actor.name author.name"]],
  role: [[role, "role roleName"]],
  group: [[role, "group"]],
  href: [[address, "href url uri link"]],
  img: [[address, "img image avatar"]]
});
const readChapters = (value) => typeof value === "string" ? text(value) : records({
  startTime: [[startTime, "startTime start start_time startOffset time"]],
  endTime: [[startTime, "endTime end end_time endOffset"]],
  title: [[titleText, "title name"]],
  img: [[address, "img image"]],
  url: [[address, "url href link"]],
  toc: [[(toc) => typeof toc === "boolean" ? toc : void 0, "toc"]]
})(at(value, "chapters") ?? value);
const word = (pattern) => (value) => pattern.exec(text(value) ?? "")?.[0];
const readLinks = records({ text: [[text, "text"]], url: [[address, "url"]], startTime: [[startTime, "startTime"]] });
const readOutline = (value, depth = 0) => {
  if (!Array.isArray(value) || depth > 7) return void 0;
  const items = (inner) => Array.isArray(inner) ? inner.flatMap((item) => text(item) ?? readOutline([item], depth + 1) ?? []) : void 0;
  return records({
    title: [[titleText, "title name text heading"]],
    kind: [[word(/^(?:item|paragraph)$/), "kind"]],
    level: [[amount, "level"]],
    role: [[word(/^(?:promotion|links)$/), "role"]],
    startTime: [[startTime, "startTime start start_time time"]],
    url: [[address, "url href link"]],
    links: [[readLinks, "links"]],
    items: [[items, "items children points"]]
  })(value);
};
const LONGEST_TRANSCRIPT = 1e5;
const readSegment = (names) => records(
  {
    body: [[text, "body text"]],
    startTime: [
      [startTime, "startTime start start_time"],
      [milliseconds, "start_ms"]
    ],
    endTime: [
      [startTime, "endTime end end_time"],
      [milliseconds, "end_ms"]
    ],
    speaker: [
      [(id) => text(names.get(id)), "speaker"],
      [text, "voice speaker"]
    ]
  },
  LONGEST_TRANSCRIPT
);
const readFiles = records({
  url: [[address, "url src href"]],
  type: [[text, "type mimeType mime_type"]],
  language: [[text, "language srclang lang"]],
  rel: [[text, "rel"]]
});
function readTranscripts(values, persons) {
  const names = new Map(fieldsIn(persons).map((person) => [at(person, "id"), at(person, "name")]));
  const row = {};
  for (const value of values) {
    if (!value) continue;
    const prose = typeof value === "string" && /\s/.test(value.trim());
    const cues = prose ? value.split(/\n\s*\n/).map((body) => ({ body })) : first(value, "segments cues", (list) => listOf(list)[0] && list) ?? value;
    row.transcripts ??= prose ? void 0 : readFiles(value) ?? (Array.isArray(value) && value.length === 0 ? [] : void 0);
    const segments = readSegment(names)(typeof cues === "string" ? void 0 : cues);
    if (segments) row.transcript ??= { segments };
  }
  return row;
}
const NAMESPACE = {
  funding: [[records({ url: [[address, "url uri href"]], text: [[titleText, "text message title"]] }), "funding"]],
  license: [[record({ id: [[text, "id identifier slug name"]], url: [[address, "url"]] }), "license"]],
  location: [
    [
      (value) => records({ name: [[text, "name address"]], geo: [[text, "geo"]], osm: [[text, "osm"]] })(value)?.[0],
      "location locations contentLocation"
    ]
  ],
  soundbites: [
    [
      records({ duration: [[amount, "duration"]], startTime: [[startTime, "startTime start"]], title: [[titleText, "title"]] }),
      "soundbites soundbite"
    ],
    [raw, "soundbites"]
  ],
  contentLinks: [[records({ href: [[address, "href url"]], text: [[titleText, "text title"]] }), "contentLinks contentLink"]],
  socialInteract: [
    [
      records({ uri: [[address, "uri url"]], protocol: [[text, "protocol"]], accountId: [[text, "accountId"]] }),
      "socialInteract socialInteracts"
    ]
  ]
};
const linkedRows = (value, read) => {
  const rows = fieldsIn(value).slice(0, LONGEST_LIST).map(read).filter(({ title, url }) => title && url);
  return rows.length > 0 ? rows : void 0;
};

export { NAMESPACE, linkedRows, readChapters, readOutline, readPersons, readShow, readTranscripts };
