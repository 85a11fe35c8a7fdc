import { collectBodyStrings } from '../locale/body-strings.js';
import { formatSpoken, formatClock, formatDuration, formatDate, formatList } from '../locale/format.js';
import { say } from '../locale/locale.js';
import { fill } from '../locale/strings.js';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const MOST_LINES = 40;
const LINE_LENGTH = 60;
function bodyFace(episode, isPending, level, locale) {
  const { tag } = locale;
  const strings = say(locale, collectBodyStrings);
  const timeOf = (seconds) => ({
    seconds,
    clock: formatClock(seconds, tag),
    label: fill(strings.playFrom, formatSpoken(seconds, tag))
  });
  const number = new Intl.NumberFormat(tag, { useGrouping: false });
  const outline = (episode.outline ?? []).map((section) => sectionFace(section, level, timeOf, strings));
  const { summary, transcripts, transcript, similar } = episode;
  const listed = episode.chapters.filter(({ isListed }) => isListed);
  return {
    strings,
    level: Math.min(6, level + 1),
    language: episode.language,
    outline,
    isPending,
    cut: cutOf(outline),
    summary: [...summary?.split(/\n+/) ?? [], ...creditsOf(episode, strings, tag)],
    hasNoTranscript: !transcripts?.length && !transcript?.length,
    similar: similar.map((item) => similarFace(item, episode.show?.title, tag)),
    similarCount: number.format(similar.length),
    panels: panelsOf(episode, isPending),
    rates: RATES.map((value) => ({ value, text: `${number.format(value)}\xD7` })),
    backText: `\u2212${number.format(15)}`,
    forwardText: `+${number.format(30)}`,
    back: fill(strings.back, formatSpoken(15, tag)),
    forward: fill(strings.forward, formatSpoken(30, tag)),
    // Chapters cut the rail; without them, sections with times do.
    starts: (listed.length > 0 ? listed : episode.outline ?? []).flatMap(({ startTime }) => startTime ?? []),
    label: labelOf(episode, strings, number),
    // "52 Weeks of Cloud" gives "52W": numbers whole, of words the first letter.
    monogram: ((episode.show?.title ?? episode.title).match(/\p{N}+|(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join("").slice(0, 3).toUpperCase(),
    timeOf
  };
}
function creditsOf({ persons, location }, strings, tag) {
  const guests = persons.filter(({ role }) => role !== "host").map(({ name }) => name);
  return [
    guests.length > 0 ? fill(strings.guests, formatList(guests, tag)) : "",
    location ? fill(strings.recordedAt, location.name) : ""
  ].filter(Boolean);
}
function panelsOf({ outline, summary, transcripts, transcript, similar, persons, location }, isPending) {
  const isThere = {
    outline: isPending || outline?.length,
    about: summary ?? (persons.some(({ role }) => role !== "host") || location),
    transcript: transcripts ?? transcript,
    similar: similar.length
  };
  return Object.keys(isThere).filter((name) => isThere[name]);
}
const sectionFace = ({ title, url, startTime, level, role, items }, top, timeOf, strings) => ({
  title: title || (role ? strings[role] : ""),
  url,
  time: startTime === void 0 ? void 0 : timeOf(startTime),
  level: Math.min(6, top + Math.max(1, level - 1)),
  isFolded: role !== void 0,
  items
});
const similarFace = ({ title, url, datePublished, duration, show }, ownShow, tag) => ({
  title,
  url,
  dateTime: datePublished,
  date: [show === ownShow ? "" : show, datePublished && formatDate(datePublished, tag)].filter(Boolean).join(" \xB7 "),
  duration: duration ? formatDuration(duration, tag, "narrow") : "",
  durationLabel: duration ? formatDuration(duration, tag, "long") : ""
});
function cutOf(outline) {
  let lines = 0;
  const cut = outline.findIndex(({ items, isFolded }) => {
    const texts = isFolded ? [] : items.map(({ text }) => text.map((part) => typeof part === "string" ? part : part.text).join(""));
    lines += texts.reduce((sum, text) => sum + Math.ceil(text.length / LINE_LENGTH), 2);
    return lines > MOST_LINES;
  });
  return cut < 0 || cut >= outline.length - 1 ? outline.length : Math.max(1, cut);
}
function labelOf({ season, episode, episodeType, episodeDisplay, explicit }, strings, number) {
  let label = strings.episode;
  if (episodeType && episodeType !== "full") label = strings[episodeType];
  else if (episodeDisplay) label = episodeDisplay;
  else if (episode !== void 0) {
    const counted = number.format(episode);
    label = season === void 0 ? fill(strings.number, counted) : fill(strings.season, number.format(season), counted);
  }
  return explicit ? `${label} \xB7 ${strings.explicit}` : label;
}

export { bodyFace };
