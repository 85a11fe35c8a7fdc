import { formatSpoken, formatDuration, formatClock } from '../locale/format.js';
import { collectListenStrings } from '../locale/listen-strings.js';
import { say } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import { formatTimeLink } from '../player/time-link.js';
import { isOn } from './is-on.js';

const SLEEP_MINUTES = [5, 15, 30, 45, 60, 90];
function menuFace(needs) {
  const { listening, episode, locale, actions, hasChapters } = needs;
  const strings = say(locale, collectListenStrings);
  const { volume, muted } = actions.player.state;
  const minutes = SLEEP_MINUTES.map((count) => ({ value: `${count}`, text: formatDuration(count * 60, locale.tag) }));
  const chapter = hasChapters ? [{ value: "chapter", text: strings.sleepChapter }] : [];
  return {
    volume: canSetVolume() ? { value: volume, muted, label: strings.volume, muteLabel: muted ? strings.unmute : strings.mute } : void 0,
    sleep: {
      label: strings.sleepTimer,
      value: listening.sleep.choice,
      choices: [{ value: "off", text: strings.sleepOff }, ...chapter, ...minutes]
    },
    verbs: verbsOf(needs, strings),
    links: linksOf(episode, strings)
  };
}
function verbsOf({ host, listening, episode, locale: { tag }, opened, actions }, strings) {
  const { player } = actions;
  const start = Math.floor(player.state.currentTime);
  const link = linkTo(host, episode, start);
  const verbs = [
    listening.resumedAt !== void 0 && { part: "start-over", text: strings.startOver, run: () => player.seek(0) },
    ...episode.soundbites.map(({ startTime, duration, title }) => ({
      part: "highlight",
      text: title ?? strings.highlight,
      run: () => listening.playRange(startTime, startTime + duration)
    })),
    {
      part: "copy-link",
      text: opened.said === "link" ? strings.linkCopied : fill(strings.copyLink, formatClock(start, tag)),
      url: link,
      run: (event) => copy(event, link, actions)
    },
    "share" in navigator && {
      part: "share",
      text: strings.share,
      run: () => void navigator.share({ title: episode.title, url: link }).catch(() => void 0)
    },
    listening.hasRemote && { part: "remote", text: strings.remote, run: () => void player.media?.remote.prompt().catch(() => void 0) },
    !isOn(host, "no-keys") && { part: "open-keys", text: strings.keys, run: () => actions.open({ areKeysOpen: true }) }
  ];
  return verbs.filter((verb) => verb !== false);
}
function linkTo(host, { url }, start) {
  const isFirst = document.querySelector(host.localName) === host;
  return formatTimeLink(host.id || isFirst ? location.href : url ?? location.href, { id: host.id || void 0, start, end: void 0 });
}
function copy(event, link, actions) {
  if (!navigator.clipboard) return;
  event.preventDefault();
  navigator.clipboard.writeText(link).then(
    () => actions.open({ said: "link" }),
    () => location.assign(link)
  );
}
const linksOf = ({ audio, url, show, funding, contentLinks, socialInteract, license }, strings) => [
  ...audio.filter(({ type = "" }) => type.startsWith("video/")).map((file) => ({ title: strings.video, url: file.url })),
  { title: strings.download, url: audio.find(({ type = "" }) => !type.startsWith("video/"))?.url, isDownload: true },
  { title: strings.page, url },
  { title: strings.feed, url: show?.feed },
  ...contentLinks.map(({ text, href }) => ({ title: text ?? new URL(href).hostname, url: href })),
  { title: strings.discuss, url: socialInteract[0]?.uri },
  { title: funding[0]?.text ?? strings.support, url: funding[0]?.url },
  { title: license?.id ? fill(strings.licenseNamed, license.id) : strings.license, url: license?.url, rel: "license" }
].flatMap((link) => link.url ? { ...link, url: link.url } : []);
function keysFace({ tag }, { strings: { back, forward } }, strings) {
  const by = (sentence, seconds) => fill(sentence, formatSpoken(seconds, tag));
  return {
    title: strings.keys,
    close: strings.close,
    keys: [
      { names: ["K", "\u2423"], text: strings.keyPlay },
      { names: ["J"], text: by(back, 15) },
      { names: ["L"], text: by(forward, 30) },
      { names: ["\u2190"], text: by(back, 5) },
      { names: ["\u2192"], text: by(forward, 5) },
      { names: ["0", "\u2026", "9"], text: strings.keyTenths },
      { names: [",", "."], text: strings.keySpeed },
      { names: ["M"], text: strings.keyMute },
      { names: ["?"], text: strings.keyHelp }
    ]
  };
}
function canSetVolume() {
  const probe = document.createElement("audio");
  probe.volume = 0.5;
  return probe.volume === 0.5;
}

export { keysFace, menuFace };
