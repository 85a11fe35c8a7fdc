import { formatList, formatDate, formatDuration, formatSpoken, formatClock } from '../locale/format.js';
import { say } from '../locale/locale.js';
import { fill, collectStrings } from '../locale/strings.js';

function cardState(status, hasFallback, variant, facts, episode, locale, preview) {
  const strings = say(locale, collectStrings);
  return {
    status,
    hasFallback,
    isFull: variant !== "mini" && variant !== "compact",
    strings,
    lang: locale.tag,
    dir: /^(?:ar|he|fa|ur)\b/.test(locale.tag) ? "rtl" : "ltr",
    player: playerFace(facts, episode, preview, strings, locale)
  };
}
const levelOf = (level) => Math.min(6, Math.max(1, level | 0 || 2));
function headFace(episode, { label, image = episode.image }, level, strings, { tag }) {
  const { title, url, imageAlt = "", language, show, datePublished, duration } = episode;
  const hosts = episode.persons.filter(({ role }) => role === "host").map(({ name }) => name);
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
      { text: duration && formatDuration(duration, tag) }
    ].filter((part) => Boolean(part.text)),
    show: show?.title,
    showUrl: show?.url,
    hosts: hosts[0] ? fill(hosts[1] ? strings.hosts : strings.host, formatList(hosts, tag)) : ""
  };
}
function playerFace(state, episode, preview, strings, { tag }) {
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
    remaining: duration ? `\u2212${formatClock(Math.max(0, duration - time), tag)}` : "",
    spoken: duration ? fill(strings.positionOf, spoken, formatSpoken(duration, tag)) : spoken
  };
}

export { cardState, headFace, levelOf };
