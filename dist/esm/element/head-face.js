import { formatSpoken, formatClock, formatList, formatDate, formatDuration } from '../locale/format.js';
import { fill } from '../locale/strings.js';

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

export { headFace, playerFace };
