/** Puts the head of an episode and the player into the words of a language. Called by the element for each render. */
import type { Episode } from '../episode/episode.js';
import { formatClock, formatDate, formatDuration, formatList, formatSpoken } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { fill, type Strings } from '../locale/strings.js';
import type { PlayerState } from '../player/player-state.js';
import type { HeadFace, Parts, PlayerFace } from '../views/contract.js';

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

/** `preview` is the second under a thumb that is being dragged. */
export function playerFace(
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
