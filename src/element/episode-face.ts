/**
 * Puts an episode into the words of a language: everything of a card that stays the same while it plays. Called by
 * card-state.ts once for each episode and language.
 */
import type { Episode, SimilarEpisode } from '../episode/episode.js';
import type { OutlineSection } from '../episode/outline/outline.js';
import { formatClock, formatDate, formatDuration, formatList, formatRate, formatSpoken } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import type { EpisodeFace, PanelName, SectionFace, SimilarFace } from '../views/contract.js';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** An outline of more lines than these is cut until it is asked for. */
const MOST_LINES = 40;
/** So many characters fill a line, roughly. */
const LINE_LENGTH = 60;

export function episodeFace(episode: Episode, isOutlinePending: boolean, titleLevel: number, { strings, tag }: Locale): EpisodeFace {
  const timeOf = (seconds: number) => ({ seconds, clock: formatClock(seconds, tag), label: fill(strings.playFrom, formatSpoken(seconds, tag)) });
  const outline = (episode.outline ?? []).map((section) => sectionFace(section, titleLevel, timeOf, strings));
  const { show, audio, duration, similar, transcripts } = episode;
  const hosts = episode.persons.filter(({ role }) => role === 'host').map(({ name }) => name);
  const links = [
    { title: strings.openAudio, url: audio[0]?.url },
    { title: strings.episodePage, url: episode.url },
    { title: strings.feed, url: show?.feed },
  ];
  const transcript = episode.transcript?.length || transcripts?.length ? 'files' : transcripts && 'none';
  const panels: [PanelName, unknown][] = [
    ['outline', outline.length > 0 || isOutlinePending],
    ['about', episode.summary],
    ['transcript', transcript],
    ['similar', similar.length > 0],
  ];
  return {
    title: episode.title,
    url: episode.url,
    level: titleLevel,
    kicker: [
      { text: numberOf(episode, strings) },
      ...(episode.datePublished ? [{ text: formatDate(episode.datePublished, tag), dateTime: episode.datePublished }] : []),
      ...(duration ? [{ text: formatDuration(duration, tag) }] : []),
      ...(episode.explicit ? [{ text: strings.explicit }] : []),
    ],
    show: show?.title ? { title: show.title, url: show.url } : undefined,
    hosts: hosts.length > 0 ? fill(hosts.length > 1 ? strings.hosts : strings.host, formatList(hosts, tag)) : '',
    image: episode.image,
    imageAlt: episode.imageAlt ?? '',
    monogram: monogramOf(show?.title ?? episode.title),
    language: episode.language,
    outline,
    isOutlinePending,
    outlineCut: cutOf(outline),
    summary: episode.summary?.split(/\n+/) ?? [],
    transcript,
    similar: similar.map((item) => similarFace(item, show?.title, tag)),
    similarCount: String(similar.length),
    links: links.flatMap(({ title, url }) => (url ? [{ title, url }] : [])),
    panels: panels.flatMap(([name, isThere]) => (isThere ? [name] : [])),
    rates: RATES.map((value) => ({ value, text: formatRate(value, tag) })),
    backLabel: fill(strings.back, formatSpoken(15, tag)),
    forwardLabel: fill(strings.forward, formatSpoken(30, tag)),
    timeOf,
  };
}

const sectionFace = (section: OutlineSection, titleLevel: number, timeOf: EpisodeFace['timeOf'], strings: Locale['strings']): SectionFace => ({
  title: section.title || (section.role ? strings[section.role] : ''),
  url: section.url,
  time: section.startTime === undefined ? undefined : timeOf(section.startTime),
  level: Math.min(6, titleLevel + Math.max(1, section.level - 1)),
  isFolded: section.role !== undefined,
  items: section.items,
});

const similarFace = ({ title, url, datePublished, duration, show }: SimilarEpisode, ownShow: string | undefined, tag: string): SimilarFace => ({
  title,
  url,
  dateTime: datePublished,
  date: [show === ownShow ? '' : show, datePublished && formatDate(datePublished, tag)].filter(Boolean).join(' · '),
  duration: duration ? formatDuration(duration, tag, 'narrow') : '',
  durationLabel: duration ? formatDuration(duration, tag, 'long') : '',
});

/** "Episode", or "S3 E7", or what kind of episode it is when it is not a full one. */
function numberOf({ season, episode, episodeType }: Episode, strings: Locale['strings']): string {
  if (episodeType && episodeType !== 'full') return strings[episodeType];
  if (episode === undefined) return strings.episode;
  return season === undefined ? fill(strings.number, String(episode)) : fill(strings.season, String(season), String(episode));
}

/** `"52 Weeks of Cloud"` gives "52W", `"Inquisitive"` gives "I": a number whole, then initials, three characters at most. */
function monogramOf(name: string): string {
  const initials = (name.match(/\p{N}+|\p{L}/gu) ? name.match(/\p{N}+|(?<![\p{L}\p{N}])\p{L}/gu) : null) ?? [];
  return initials.join('').slice(0, 3).toUpperCase();
}

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
