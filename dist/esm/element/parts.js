import { outlineOfChapters } from '../episode/explicit-outline.js';
import { collectBodyStrings } from '../locale/body-strings.js';
import { say } from '../locale/locale.js';
import { STORAGE_PREFIX } from '../player/memory.js';
import { stepChapter } from '../player/step-chapter.js';
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
  const { host, facts, opened, locale, isMini } = rest;
  const episode = withChapters(rest, actions);
  const body2 = episode && faceOf(episode, rest);
  const listen = episode && body2 && listenFace({ host, episode, body: body2, locale, opened }, actions);
  const notice = [noticeView(noticeOf(state, rest, listen, actions), say(locale, collectBodyStrings)), listen?.extras];
  if (!episode || !body2) return { notice };
  const { time } = state.player;
  const isBegun = facts.isStarted || time > 0;
  const section = isBegun ? episode.outline?.findLastIndex(({ startTime = Infinity }) => startTime <= time) ?? -1 : -1;
  const panel = opened.panel ?? body2.panels[0] ?? "outline";
  const wantsTranscript = (opened.isTranscriptOpen || panel === "transcript") && !body2.hasNoTranscript;
  const transcript = wantsTranscript ? transcriptFace(episode, locale, actions) : void 0;
  const chapters = body2.starts.length > 1 ? { before: stepChapter(body2.starts, time, -1), after: stepChapter(body2.starts, time, 1) } : void 0;
  const drawn = { body: body2, player: state.player, facts, listen, chapters, dir: state.dir, section, panel, opened, transcript };
  const common = { notice, label: body2.label, press: (event) => pressKey(event, host, drawn, actions) };
  if (!state.isFull) return { ...common, small: (head) => smallView(head, state, drawn, isMini, actions) };
  const chapter = isBegun ? chapterAt(episode, time) : void 0;
  return {
    ...common,
    // Pictures of chapters are other people's too: none is fetched before somebody listens.
    image: facts.isStarted ? chapter?.img : void 0,
    monogram: body2.monogram,
    body: bodyView(drawn, actions),
    controls: controlsView(drawn, actions),
    gaps: gapsView(drawn),
    section: listen?.hint ?? (isBegun ? chapter?.title ?? body2.outline[section]?.title : void 0)
  };
}
let listenChunk;
let askedFor;
function listenFace(needs, actions) {
  const { opened } = needs;
  const isOpened = Boolean(opened.isMenuOpen || opened.areKeysOpen || opened.said);
  const isReason = isOpened || actions.player.state.isStarted || /[#&]t=/.test(location.hash) || isRemembered();
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
  return listenChunk?.drawListen(needs, actions);
}
function isRemembered() {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(STORAGE_PREFIX));
  } catch {
    return false;
  }
}
function chapterAt({ chapters }, time) {
  const begun = chapters.filter(({ startTime }) => startTime <= time);
  return { title: begun.findLast(({ isListed, title }) => isListed && title)?.title, img: begun.at(-1)?.img };
}
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
  return {
    text: key ? strings[key] : listen?.warning ?? "",
    retry: again && retry,
    isBusy: isRetrying && !problem,
    file: failure && facts.url
  };
}

export { drawParts, styles };
