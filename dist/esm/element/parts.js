import { outlineOfChapters } from '../episode/explicit-outline.js';
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
import { keepFocus } from './keep-focus.js';
import { linkedFile } from './linked-file.js';
import { pressKey } from './press-key.js';

const styles = [body, menu, variants];
function drawParts(state, rest, actions) {
  const { facts, opened, locale, isMini } = rest;
  const notice = noticeView(noticeOf(state, rest, actions), say(locale, collectBodyStrings));
  const episode = withChapters(rest, actions);
  if (!episode) return { notice };
  const body2 = faceOf(episode, rest);
  const { time } = state.player;
  const isBegun = facts.isStarted || time > 0;
  const section = isBegun ? episode.outline?.findLastIndex(({ startTime = Infinity }) => startTime <= time) ?? -1 : -1;
  const panel = opened.panel ?? body2.panels[0] ?? "outline";
  const hasVolume = opened.isMenuOpen === true && canSetVolume();
  const wantsTranscript = (opened.isTranscriptOpen || panel === "transcript") && !body2.hasNoTranscript;
  const transcript = wantsTranscript ? transcriptFace(episode, locale, actions) : void 0;
  const drawn = { body: body2, player: state.player, facts, hasVolume, dir: state.dir, section, panel, opened, transcript };
  const common = { notice, label: body2.label, press: (event) => pressKey(event, drawn, actions) };
  if (!state.isFull) return { ...common, small: (head) => smallView(head, state, drawn, isMini, actions) };
  return {
    ...common,
    monogram: body2.monogram,
    body: bodyView(drawn, actions),
    controls: controlsView(drawn, actions),
    gaps: gapsView(drawn),
    section: isBegun ? chapterAt(episode, time) ?? body2.outline[section]?.title : void 0
  };
}
const chapterAt = ({ chapters }, time) => chapters.findLast(({ startTime, isListed, title }) => isListed && title && startTime <= time)?.title;
const withFiles = /* @__PURE__ */ new WeakMap();
function withChapters({ source: { episode }, facts }, actions) {
  const url = episode?.chaptersUrl;
  if (!url || !(facts.isStarted || !(episode.outline ?? episode.description))) return episode;
  const load = async () => (await import('./load-chapters.js')).loadChapters(url);
  const file = linkedFile(episode.chapters, load, () => actions.open({}));
  if (file.status !== "ready") return episode;
  const known = withFiles.get(episode);
  const chapters = file.value;
  const complete = known ?? Object.freeze({ ...episode, chapters, outline: episode.outline ?? outlineOfChapters(chapters) ?? [] });
  withFiles.set(episode, complete);
  return complete;
}
function transcriptFace(episode, { tag }, actions) {
  const load = async () => (await import('./load-transcript.js')).loadTranscript(episode, tag);
  const file = linkedFile(episode.transcripts ?? episode.transcript, load, (now) => {
    if (now.status === "failed") actions.report(now.problem, "transcript");
    actions.open({});
  });
  if (file.status === "failed") return { retry: file.retry, file: episode.transcripts?.[0]?.url };
  return file.status === "ready" ? { paragraphs: file.value.map(({ cues, ...rest }) => ({ ...rest, text: cues.map(({ text }) => text).join("") })) } : {};
}
const faces = /* @__PURE__ */ new WeakMap();
function faceOf(episode, { source: { isOutlinePending = false }, locale, level }) {
  const key = [isOutlinePending, locale, level];
  const known = faces.get(episode);
  if (known?.key.every((part, index) => part === key[index])) return known.face;
  const face = bodyFace(episode, isOutlinePending, level, locale);
  faces.set(episode, { key, face });
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
  const again = failure ? () => actions.player.play() : problem || isRetrying ? () => actions.reload() : void 0;
  const retry = (event) => {
    keepFocus(event.currentTarget, ".play");
    again?.();
  };
  return { text: key ? strings[key] : "", retry: again && retry, isBusy: isRetrying && !problem, file: failure && facts.url };
}

export { drawParts, styles };
