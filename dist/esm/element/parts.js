import { collectBodyStrings } from '../locale/body-strings.js';
import { say } from '../locale/locale.js';
import { body } from '../styles/body.js';
import { menu } from '../styles/menu.js';
import { variants } from '../styles/variants.js';
import { bodyView } from '../views/body.js';
import { gapsView, controlsView } from '../views/controls.js';
import { noticeView } from '../views/notice.js';
import { smallView } from '../views/small.js';
export { StallWatch } from '../player/stall-watch.js';
import { bodyFace } from './body-face.js';
import { pressKey } from './press-key.js';

const styles = [body, menu, variants];
function drawParts(state, rest, actions) {
  const { source, facts, opened, locale } = rest;
  const notice = noticeView(noticeOf(state, rest, actions), say(locale, collectBodyStrings));
  const { episode } = source;
  if (!episode) return { notice };
  const face = faceOf(source, rest);
  const time = state.player.time;
  const isBegun = facts.isStarted || time > 0;
  const section = isBegun ? episode.outline?.findLastIndex(({ startTime = Infinity }) => startTime <= time) ?? -1 : -1;
  const drawn = {
    body: face,
    player: state.player,
    facts,
    hasVolume: opened.isMenuOpen === true && canSetVolume(),
    dir: state.dir,
    section,
    panel: opened.panel ?? face.panels[0] ?? "outline",
    opened,
    transcript: void 0
  };
  return state.isFull ? {
    notice,
    press: (event) => pressKey(event, drawn, actions),
    label: face.label,
    monogram: face.monogram,
    body: bodyView(drawn, actions),
    controls: controlsView(drawn, actions),
    gaps: gapsView(drawn),
    section: face.outline[section]?.title
  } : {
    notice,
    press: (event) => pressKey(event, drawn, actions),
    label: face.label,
    small: (head) => smallView(head, state, drawn, rest.isMini, actions)
  };
}
const faces = /* @__PURE__ */ new WeakMap();
function faceOf(source, { locale, level }) {
  const known = faces.get(source);
  if (known?.locale === locale && known.level === level) return known.face;
  const face = bodyFace(source.episode, source.isOutlinePending === true, level, locale);
  faces.set(source, { locale, level, face });
  return face;
}
function canSetVolume() {
  const probe = document.createElement("audio");
  probe.volume = 0.5;
  return probe.volume === 0.5;
}
const SENTENCES = {
  "not-an-episode": "notAnEpisode",
  "no-episode": "notFound",
  "not-found": "notFound",
  refused: "notFound",
  "server-error": "serverError",
  timeout: "timeout",
  "too-large": "tooLarge"
};
const AUDIO_SENTENCES = { unreachable: "silent", format: "audioFormat", broken: "audioBroken", timeout: "audioTimeout" };
function noticeOf({ status, hasFallback }, { source, facts, locale, isRetrying }, actions) {
  const strings = say(locale, collectBodyStrings);
  const { failure } = facts;
  const { problem } = source;
  const isSlow = status === "loading" && source.isSlow;
  let key;
  if (failure) key = AUDIO_SENTENCES[failure];
  else if (problem) key = navigator.onLine ? SENTENCES[problem.code] ?? "unreachable" : "offline";
  else if (isRetrying || isSlow) key = "loading";
  else if (facts.isSlow) key = "buffering";
  else if (status === "empty" && !hasFallback) key = "empty";
  const retry = failure ? () => actions.player.retry() : problem || isRetrying ? () => actions.reload() : void 0;
  return { text: key ? strings[key] : "", retry, isBusy: isRetrying && !problem, file: failure && facts.url };
}

export { drawParts, styles };
