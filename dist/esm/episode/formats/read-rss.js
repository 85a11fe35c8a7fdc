import { decodeEntities } from '../outline/decode-entities.js';
import { fail, ok } from '../result.js';
import { found } from './found.js';
import { rssTags, rssImage } from './rss-parts.js';
import { selectEpisode } from './select-episode.js';
import { plainText, date } from './values.js';
import { childrenOf, textOf, CONTENT, GOOGLE, PODCAST, rowsOf, RSS, DUBLIN, attribute, ATOM, ITUNES } from './xml.js';

const isFeed = (text) => /^<(?:[?!][^]{0,5000}?<)?(?:rss|rdf:RDF)[\s>/]/i.test(text);
const REMEDY = "make JSON of it with the build command";
function readRss(xml, { guid } = {}) {
  if (!isFeed(xml)) return fail("not-an-episode", "a web page, not JSON");
  if (typeof DOMParser === "undefined")
    return fail("not-an-episode", `an RSS feed, and there is no DOMParser here to read it with; ${REMEDY}`);
  if (xml.includes("<!DOCTYPE") && xml.includes("<!ENTITY"))
    return fail("not-an-episode", `an RSS feed with entities of its own, which are not read; ${REMEDY}`);
  let feed;
  try {
    feed = new DOMParser().parseFromString(xml, "text/xml");
  } catch (cause) {
    return fail("not-an-episode", `an RSS feed, which the policy of this page forbids to read; ${REMEDY}`, { cause });
  }
  if (feed.getElementsByTagName("parsererror").length > 0) return fail("not-an-episode", `not well-formed XML; ${REMEDY}`);
  const root = feed.documentElement;
  const [channel] = childrenOf(root, "channel");
  if (!channel) return fail("not-an-episode", "XML, but no RSS feed: it has no channel");
  const items = [...childrenOf(channel, "item"), ...childrenOf(root, "item")];
  const item = selectEpisode(items, guid, (each) => [textOf(each, "guid"), textOf(each, "link")]);
  return item.ok ? ok(readItem(item.value, channel)) : item;
}
function readItem(item, channel) {
  const full = textOf(item, "encoded", CONTENT);
  const short = textOf(item, "description") ?? textOf(item, "description", GOOGLE);
  const published = textOf(item, "pubDate") ?? textOf(item, "date", DUBLIN);
  return found({
    title: decoded(textOf(item, "title") ?? textOf(item, "title", ITUNES)),
    subtitle: plainText(textOf(item, "subtitle", ITUNES)),
    guid: textOf(item, "guid"),
    url: linkOf(item),
    datePublished: date(published) ?? published,
    show: readShow(channel),
    summary: plainText(textOf(item, "summary", ITUNES) ?? (full && full !== short ? short : void 0)),
    description: full ?? short ?? textOf(item, "summary", ITUNES),
    language: textOf(channel, "language") ?? textOf(channel, "language", DUBLIN),
    ...rssTags(item, channel)
  });
}
const decoded = (title) => title && decodeEntities(title);
const FILE = /\.(?:mp3|m4a|mp4|ogg|opus)$/i;
function linkOf(item) {
  const [guid] = childrenOf(item, "guid");
  const permanent = textOf(item, "guid") ?? "";
  const isPage = !/^false$/i.test(attribute(guid, "isPermaLink") ?? "") && /^https?:\S+$/.test(permanent) && !FILE.test(permanent);
  const atom = rowsOf(item, "link", ATOM, "href rel").find(({ rel = "alternate" }) => rel === "alternate");
  return textOf(item, "link") ?? atom?.href ?? (isPage ? permanent : void 0);
}
const readShow = (channel) => found({
  title: decoded(textOf(channel, "title")),
  url: textOf(channel, "link"),
  image: rssImage(channel).image ?? textOf(childrenOf(channel, "image")[0], "url", RSS),
  feed: rowsOf(channel, "link", ATOM, "href rel").find(({ rel }) => rel === "self")?.href,
  guid: textOf(channel, "guid", PODCAST)
});

export { isFeed, readRss };
