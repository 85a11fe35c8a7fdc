import { record } from './records.js';
import { listOf, isFields, text, at, first, amount, titleText, address } from './values.js';

const TYPES = {
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  mp4: "audio/mp4",
  aac: "audio/aac",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  opus: "audio/ogg; codecs=opus",
  wav: "audio/wav",
  flac: "audio/flac"
};
const NO_AUDIO = /^(?:image|text)\/|pdf|torrent|json/i;
const mediaType = (value) => text(value)?.match(/^[\w.+-]{1,60}\/.{1,200}/)?.[0];
const readSource = record({
  url: [[address, "contentUrl url uri href src file link"]],
  type: [[mediaType, "type mimeType mime_type mime contentType encodingFormat"]],
  length: [[amount, "length size size_in_bytes sizeInBytes filesize contentSize"]],
  title: [[titleText, "title"]],
  bitrate: [[amount, "bitrate"]]
});
const audioSources = (value) => {
  const sources = listOf(value).flatMap((item) => {
    const source = readSource(item);
    if (source?.url) return NO_AUDIO.test(String(source.type)) ? [] : [source];
    return isFields(item) ? Object.entries(TYPES).flatMap(([ending, type]) => text(at(item, ending)) ? [{ url: at(item, ending), type }] : []) : [];
  });
  return sources.length > 0 ? sources : void 0;
};
const alternateSources = (value) => {
  const sources = listOf(value).flatMap((enclosure) => {
    const url = listOf(first(enclosure, "sources source uri url", (given) => given ?? void 0)).find(isOnTheWeb);
    if (!url) return [];
    const type = mediaType(at(url, "contentType")) ?? mediaType(at(enclosure, "type"));
    const codecs = text(at(enclosure, "codecs"));
    return [
      {
        ...readSource(enclosure),
        ...readSource(url),
        ...type && { type: codecs && !type.includes("codecs") ? `${type}; codecs="${codecs}"` : type }
      }
    ];
  });
  return sources.length > 0 ? sources : void 0;
};
const isOnTheWeb = (source) => {
  const url = readSource(source)?.url;
  return typeof url === "string" && !/^(?!https?:)[a-z][a-z\d+.-]{0,30}:|\.torrent$/i.test(url) && !/torrent/.test(String(at(source, "contentType")));
};
function joinSources(sources = [], alternatives = []) {
  const byUrl = /* @__PURE__ */ new Map();
  for (const source of [...sources, ...alternatives]) byUrl.set(source.url, { ...source, ...byUrl.get(source.url) });
  const rank = ({ type }) => Number(/^video/.test(String(type)));
  const joined = [...byUrl.values()].sort((a, b) => rank(a) - rank(b));
  return joined.length > 0 ? joined : void 0;
}

export { alternateSources, audioSources, joinSources };
