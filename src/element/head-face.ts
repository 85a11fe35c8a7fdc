/** Puts the head of an episode and the player into the words of a language. Called by the element for each render, and by the room `render/`. */
import type { Episode } from '../episode/episode.js';
import { formatClock, formatDate, formatDuration, formatList, formatSpoken } from '../locale/format.js';
import { say, type Locale } from '../locale/locale.js';
import { collectStrings, fill, type Strings } from '../locale/strings.js';
import type { PlayerState } from '../player/player-state.js';
import type { CardState, HeadFace, Parts, PlayerFace, Variant } from '../views/contract.js';

/** What the frame is drawn from; `preview` is the second under a thumb that is being dragged. */
export function cardState(
  status: CardState['status'],
  hasFallback: boolean,
  variant: Variant,
  facts: PlayerState,
  episode: Episode | undefined,
  locale: Locale,
  preview?: number,
): CardState {
  const strings = say(locale, collectStrings);
  return {
    status,
    hasFallback,
    isFull: variant !== 'mini' && variant !== 'compact',
    strings,
    lang: locale.tag,
    dir: /^(?:ar|he|fa|ur)\b/.test(locale.tag) ? 'rtl' : 'ltr',
    player: playerFace(facts, episode, preview, strings, locale),
  };
}

/** A heading's level in the page, from what an author says of it. */
export const levelOf = (level: number): number => Math.min(6, Math.max(1, level | 0 || 2));

export function headFace(
  episode: Episode,
  { label, image = episode.image }: Parts,
  level: number,
  strings: Strings,
  { tag }: Locale,
): HeadFace {
  const { title, url, imageAlt = '', language, show, datePublished, duration } = episode;
  const hosts = episode.persons.filter(({ role }) => role === 'host').map(({ name }) => name);
  return {
    title,
    url,
    level,
    image,
    imageAlt,
    language,
    kicker: [
      { text: label ?? strings.episode },
      { text: datePublished && formatDate(datePublished, tag), dateTime: datePublished },
      { text: duration && formatDuration(duration, tag) },
    ].filter((part): part is { text: string } => Boolean(part.text)),
    show: show?.title,
    showUrl: show?.url,
    hosts: hosts[0] ? fill(hosts[1] ? strings.hosts : strings.host, formatList(hosts, tag)) : '',
  };
}

function playerFace(
  state: PlayerState,
  episode: Episode | undefined,
  preview: number | undefined,
  strings: Strings,
  { tag }: Locale,
): PlayerFace {
  const { isPlaying, isBuffering, duration = 0 } = state;
  const time = preview ?? state.currentTime;
  const spoken = formatSpoken(time, tag);
  return {
    hasAudio: Boolean(episode?.audio.length),
    isPlaying,
    isBuffering,
    time,
    duration,
    elapsed: formatClock(time, tag),
    remaining: duration ? `−${formatClock(Math.max(0, duration - time), tag)}` : '',
    spoken: duration ? fill(strings.positionOf, spoken, formatSpoken(duration, tag)) : spoken,
  };
}
