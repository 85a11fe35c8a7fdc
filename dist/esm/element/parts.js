import { collectBodyStrings } from '../locale/body-strings.js';
import { say } from '../locale/locale.js';
import { STORAGE_PREFIX } from '../player/memory.js';
import { body } from '../styles/body.js';
import { menu } from '../styles/menu.js';
import { variants } from '../styles/variants.js';
import { noticeView } from '../views/notice.js';
export { StallWatch } from '../player/stall-watch.js';
import { bodyFace } from './body-face.js';
import { completeEpisode } from './complete-episode.js';
import { drawEpisode } from './draw-episode.js';
import { dress } from './dress.js';
import { keepFocus } from './keep-focus.js';
import { isOn } from './is-on.js';
import { knownFile, linkedFile } from './linked-file.js';

const styles = [body, menu, variants];
function drawParts(state, rest, actions) {
  const { host, opened, locale } = rest;
  const episode = completeEpisode(rest, actions);
  const body2 = episode && faceOf(episode, rest);
  const listen = episode && body2 && listenFace({ host, episode, body: body2, locale, opened }, actions);
  const notice = [noticeView(noticeOf(state, rest, listen, actions), say(locale, collectBodyStrings)), listen?.extras];
  if (!episode || !body2) return { notice };
  const wantsTranscript = opened.isTranscriptOpen && !body2.hasNoTranscript;
  const transcript = wantsTranscript ? transcriptFace(episode, body2, rest, actions) : void 0;
  return { notice, ...drawEpisode(state, { ...rest, episode, body: body2, listen, transcript }, actions) };
}
let listenChunk;
let askedFor;
function listenFace(needs, actions) {
  const { opened } = needs;
  const isOpened = Boolean(opened.isMenuOpen || opened.areKeysOpen || opened.said);
  const isReason = isOpened || actions.player.state.isStarted || /[#&]t=/.test(location.hash) || isRemembered(needs.host);
  if (!listenChunk && isReason && askedFor !== opened) {
    askedFor = opened;
    void import('./listen.js').then(
      (chunk) => {
        listenChunk = chunk;
        actions.open({});
      },
      (cause) => actions.report({ code: "unreachable", message: "the menu did not load", cause }, "episode")
    );
  }
  if (listenChunk) dress(needs.host, listenChunk.styles);
  return listenChunk?.drawListen(needs, actions);
}
function isRemembered(host) {
  try {
    return !isOn(host, "no-storage") && Object.keys(localStorage).some((key) => key.startsWith(STORAGE_PREFIX));
  } catch {
    return false;
  }
}
let reading;
function transcriptFace(episode, body2, { host, locale, facts }, actions) {
  const load = async () => {
    const [{ loadTranscript }, chunk] = await Promise.all([import('./load-transcript.js'), import('./transcript-document.js')]);
    reading = chunk;
    return loadTranscript(episode, locale.tag);
  };
  const file = linkedFile(episode.transcripts ?? episode.transcript, load, (now) => {
    if (now.status === "failed") actions.report(now.problem, "transcript");
    actions.open({});
  });
  if (reading) dress(host, reading.styles);
  if (file.status === "ready") return reading.drawTranscript(file.value, { episode, body: body2, locale, facts, actions });
  const isBusy = file.status === "loading";
  const text = isBusy ? body2.strings.loadingTranscript : body2.strings.transcriptFailed;
  if (!file.problem) return { text };
  const retry = (event) => {
    if (isBusy) return;
    keepFocus(event.currentTarget, ".speech");
    file.retry();
  };
  const failed = reading?.failedTranscript(file.problem, episode, locale);
  return { ...failed, text: !isBusy && failed?.text || text, retry, isBusy };
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
function noticeOf({ status, hasFallback }, { source, facts, locale, isRetrying }, listen, actions) {
  const strings = say(locale, collectBodyStrings);
  const { failure } = facts;
  const { problem, episode } = source;
  const chapters = knownFile(episode);
  const isSlow = status === "loading" && source.isSlow;
  let key;
  if (failure) key = AUDIO_SENTENCES[failure];
  else if (problem) key = navigator.onLine ? SENTENCES[problem.code] ?? "unreachable" : "offline";
  else if (isRetrying || isSlow) key = "loading";
  else if (facts.isSlow) key = "buffering";
  else if (status === "empty" && !hasFallback) key = "empty";
  else if (chapters?.status === "failed") key = "chaptersFailed";
  let again;
  if (failure) again = () => actions.player.play();
  else if (problem || isRetrying) again = () => actions.reload();
  else if (chapters?.status === "failed") again = chapters.retry;
  const retry = (event) => {
    keepFocus(event.currentTarget, ".play");
    again?.();
  };
  return {
    text: key ? strings[key] : listen?.warning ?? "",
    retry: again && retry,
    isBusy: isRetrying && !problem,
    file: failure && facts.url
  };
}

export { drawParts, dress, styles };
