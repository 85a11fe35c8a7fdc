/** Puts what stands under the player into the words of a language. Called by parts.ts once for each episode and language. */
import type { Episode, SimilarEpisode } from '../episode/episode.js';
import type { OutlineSection } from '../episode/outline/outline.js';
import { collectBodyStrings, type BodyStrings } from '../locale/body-strings.js';
import { formatClock, formatDate, formatDuration, formatList, formatSpoken } from '../locale/format.js';
import { say, type Locale } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import type { BodyFace, PanelName, SectionFace, SimilarFace } from '../views/contract.js';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** An outline of more lines than these is cut until it is asked for; so many characters fill a line, roughly. */
const MOST_LINES = 40;
const LINE_LENGTH = 60;

export function bodyFace(episode: Episode, isPending: boolean, level: number, locale: Locale): BodyFace {
  const { tag } = locale;
  const strings = say(locale, collectBodyStrings);
  const timeOf = (seconds: number) => ({
    seconds,
    clock: formatClock(seconds, tag),
    label: fill(strings.playFrom, formatSpoken(seconds, tag)),
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
    summary: [...(summary?.split(/\n+/) ?? []), ...creditsOf(episode, strings, tag)],
    hasNoTranscript: !transcripts?.length && !transcript?.length,
    similar: similar.map((item) => similarFace(item, episode.show?.title, tag)),
    similarCount: number.format(similar.length),
    panels: panelsOf(episode, isPending),
    rates: RATES.map((value) => ({ value, text: `${number.format(value)}×` })),
    backText: `−${number.format(15)}`,
    forwardText: `+${number.format(30)}`,
    back: fill(strings.back, formatSpoken(15, tag)),
    forward: fill(strings.forward, formatSpoken(30, tag)),
    // Chapters cut the rail; without them, sections with times do.
    starts: (listed.length > 0 ? listed : (episode.outline ?? [])).flatMap(({ startTime }) => startTime ?? []),
    label: labelOf(episode, strings, number),
    // "52 Weeks of Cloud" gives "52W": numbers whole, of words the first letter.
    monogram: ((episode.show?.title ?? episode.title).match(/\p{N}+|(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('').slice(0, 3).toUpperCase(),
    timeOf,
  };
}

/** Who else is in the episode, and which place it is about. */
function creditsOf({ persons, location }: Episode, strings: BodyStrings, tag: string): string[] {
  const guests = persons.filter(({ role }) => role !== 'host').map(({ name }) => name);
  return [
    guests.length > 0 ? fill(strings.guests, formatList(guests, tag)) : '',
    location ? fill(strings.recordedAt, location.name) : '',
  ].filter(Boolean);
}

/** The panels that have something to show. */
function panelsOf({ outline, summary, transcripts, transcript, similar, persons, location }: Episode, isPending: boolean): PanelName[] {
  const isThere: { readonly [K in PanelName]: unknown } = {
    outline: isPending || outline?.length,
    about: summary ?? (persons.some(({ role }) => role !== 'host') || location),
    transcript: transcripts ?? transcript,
    similar: similar.length,
  };
  return (Object.keys(isThere) as PanelName[]).filter((name) => isThere[name]);
}

const sectionFace = (
  { title, url, startTime, level, role, items }: OutlineSection,
  top: number,
  timeOf: BodyFace['timeOf'],
  strings: BodyStrings,
): SectionFace => ({
  title: title || (role ? strings[role] : ''),
  url,
  time: startTime === undefined ? undefined : timeOf(startTime),
  level: Math.min(6, top + Math.max(1, level - 1)),
  isFolded: role !== undefined,
  items,
});

const similarFace = (
  { title, url, datePublished, duration, show }: SimilarEpisode,
  ownShow: string | undefined,
  tag: string,
): SimilarFace => ({
  title,
  url,
  dateTime: datePublished,
  date: [show === ownShow ? '' : show, datePublished && formatDate(datePublished, tag)].filter(Boolean).join(' · '),
  duration: duration ? formatDuration(duration, tag, 'narrow') : '',
  durationLabel: duration ? formatDuration(duration, tag, 'long') : '',
});

/** So many sections fit the lines that are shown at first; at least one. */
function cutOf(outline: readonly SectionFace[]): number {
  let lines = 0;
  const cut = outline.findIndex(({ items, isFolded }) => {
    const texts = isFolded ? [] : items.map(({ text }) => text.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
    lines += texts.reduce((sum, text) => sum + Math.ceil(text.length / LINE_LENGTH), 2);
    return lines > MOST_LINES;
  });
  return cut < 0 || cut >= outline.length - 1 ? outline.length : Math.max(1, cut);
}

/** "Episode", or "S3 E7", or what kind of episode it is when it is not a full one. */
function labelOf(
  { season, episode, episodeType, episodeDisplay, explicit }: Episode,
  strings: BodyStrings,
  number: Intl.NumberFormat,
): string {
  let label = strings.episode;
  if (episodeType && episodeType !== 'full') label = strings[episodeType];
  else if (episodeDisplay) label = episodeDisplay;
  else if (episode !== undefined) {
    const counted = number.format(episode);
    label = season === undefined ? fill(strings.number, counted) : fill(strings.season, number.format(season), counted);
  }
  return explicit ? `${label} · ${strings.explicit}` : label;
}
