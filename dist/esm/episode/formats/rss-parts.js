import { joinSources, alternateSources, audioSources } from './audio-sources.js';
import { flag, seconds, amount, number, startTime, personName } from './values.js';
import { textOf, ITUNES, attribute, childrenOf, PODCAST, rowsOf, GOOGLE, MEDIA, CHAPTERS, rowOf, DUBLIN, RSS } from './xml.js';

function rssTags(item, channel) {
  const duration = textOf(item, "duration", ITUNES);
  const type = textOf(item, "episodeType", ITUNES)?.toLowerCase();
  const numberOf = (name) => number(textOf(item, name, PODCAST)) ?? number(textOf(item, name, ITUNES));
  return {
    duration: seconds(duration) ?? duration,
    persons: rssPersons(item, channel),
    audio: rssAudio(item),
    chapters: rssChapters(item),
    season: numberOf("season"),
    episode: numberOf("episode"),
    episodeType: ["full", "trailer", "bonus"].includes(type ?? "") ? type : void 0,
    explicit: flag(textOf(item, "explicit", ITUNES)) ?? flag(textOf(channel, "explicit", ITUNES)),
    ...rssImage(item),
    ...rssPodcasting(item, channel)
  };
}
function rssImage(parent) {
  const artwork = rowsOf(parent, "image", PODCAST, "href alt purpose").find(
    ({ href, purpose = "artwork" }) => href && /artwork/i.test(purpose)
  );
  if (artwork) return { image: artwork.href, imageAlt: artwork.alt };
  const [itunes] = childrenOf(parent, "image", ITUNES);
  return {
    image: attribute(itunes, "href") ?? /^https?:\S+$/.exec(itunes?.textContent?.trim() ?? "")?.[0] ?? attribute(childrenOf(parent, "images", PODCAST)[0], "srcset")?.split(/,?\s/)[0] ?? attribute(childrenOf(parent, "image", GOOGLE)[0], "href") ?? attribute(childrenOf(parent, "thumbnail", MEDIA)[0], "url")
  };
}
function rssPersons(item, channel) {
  for (const parent of [item, channel]) {
    const persons = rowsOf(parent, "person", PODCAST, "role group href img", "name").filter((person) => person.name);
    if (persons.length > 0) return persons;
  }
  const authors = [
    textOf(item, "author", ITUNES),
    textOf(channel, "author", ITUNES),
    textOf(item, "author"),
    textOf(item, "creator", DUBLIN),
    textOf(channel, "managingEditor")
  ];
  const name = authors.map(personName).find(Boolean);
  return name ? [{ name }] : void 0;
}
function rssChapters(item) {
  const chapters = childrenOf(item, "chapters", CHAPTERS).flatMap((list) => rowsOf(list, "chapter", CHAPTERS, "start title href image")).map(({ start, title, href, image }) => ({ startTime: startTime(start), title, url: href, img: image }));
  return chapters.length > 0 ? chapters : attribute(childrenOf(item, "chapters", PODCAST)[0], "url");
}
function rssPodcasting(item, channel) {
  const rows = (name, attributes, as, parents = [item]) => parents.map((parent) => rowsOf(parent, name, PODCAST, attributes, as)).find((list) => list.length > 0);
  const both = [item, channel];
  const locations = rows("location", "rel geo osm", "name", both);
  return {
    transcripts: rows("transcript", "url type language rel"),
    funding: rows("funding", "url", "text", both),
    license: rows("license", "url", "id", both)?.[0],
    location: locations?.find(({ rel }) => rel === "subject") ?? locations?.[0],
    soundbites: rows("soundbite", "startTime duration", "title")?.map((bite) => ({
      ...bite,
      startTime: number(bite.startTime),
      duration: amount(bite.duration)
    })),
    contentLinks: rows("contentLink", "href", "text"),
    socialInteract: rows("socialInteract", "uri protocol accountId priority")?.sort(
      (a, b) => Number(a.priority ?? 99) - Number(b.priority ?? 99)
    ),
    seasonName: attribute(childrenOf(item, "season", PODCAST)[0], "name"),
    episodeDisplay: attribute(childrenOf(item, "episode", PODCAST)[0], "display")
  };
}
const rssAudio = (item) => joinSources(
  audioSources(rowsOf(item, "enclosure", RSS, "url type length")),
  alternateSources(
    childrenOf(item, "alternateEnclosure", PODCAST).map((enclosure) => ({
      ...rowOf(enclosure, "type length bitrate title codecs"),
      sources: rowsOf(enclosure, "source", PODCAST, "uri contentType")
    }))
  )
);

export { rssImage, rssTags };
