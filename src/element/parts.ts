/**
 * All of the card that is not needed to see its head and to play: what stands under the player, the further controls,
 * the small faces, the words for trouble, and their style sheets. One chunk, loaded beside the episode's data.
 */
import type { Episode } from '../episode/episode.js';
import type { Problem } from '../episode/result.js';
import { collectBodyStrings, type BodyStrings } from '../locale/body-strings.js';
import { say, type Locale } from '../locale/locale.js';
import { STORAGE_PREFIX } from '../player/memory.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import { body } from '../styles/body.js';
import { menu } from '../styles/menu.js';
import { variants } from '../styles/variants.js';
import type { BodyFace, CardActions, CardState, ListenFace, Opened, Parts, TranscriptFace } from '../views/contract.js';
import { noticeView } from '../views/notice.js';
export { StallWatch } from '../player/stall-watch.js';
import { bodyFace } from './body-face.js';
import { completeEpisode, type PartsHost } from './complete-episode.js';
import { drawEpisode } from './draw-episode.js';
import { dress } from './dress.js';
import { keepFocus } from './keep-focus.js';
import { isOn } from './is-on.js';
import { knownFile, linkedFile } from './linked-file.js';
import type * as ListenChunk from './listen.js';
import type * as Reading from './transcript-document.js';

export { dress };
export const styles = [body, menu, variants];

/** What the parts are drawn from, beside what the frame is. */
export interface PartsState {
  readonly host: PartsHost;
  readonly source: SourceState;
  readonly facts: PlayerState;
  readonly locale: Locale;
  readonly level: number;
  readonly isMini: boolean;
  readonly isRetrying: boolean;
  readonly opened: Opened;
}

/** All parts of the card for one render. */
export function drawParts(state: CardState, rest: PartsState, actions: CardActions): Parts {
  const { host, opened, locale } = rest;
  const episode = completeEpisode(rest, actions);
  const body = episode && faceOf(episode, rest);
  const listen = episode && body && listenFace({ host, episode, body, locale, opened }, actions);
  const notice = [noticeView(noticeOf(state, rest, listen, actions), say(locale, collectBodyStrings)), listen?.extras];
  if (!episode || !body) return { notice };
  const wantsTranscript = opened.isTranscriptOpen && !body.hasNoTranscript;
  const transcript = wantsTranscript ? transcriptFace(episode, body, rest, actions) : undefined;
  return { notice, ...drawEpisode(state, { ...rest, episode, body, listen, transcript }, actions) };
}

let listenChunk: typeof ListenChunk | undefined;
/** A chunk that did not load is asked for again when the reader opens something. */
let askedFor: Opened | undefined;

/** What is drawn of listening, as soon as there is reason to load its chunk. */
function listenFace(needs: ListenChunk.ListenNeeds, actions: CardActions): ListenFace | undefined {
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
      (cause: unknown) => actions.report({ code: 'unreachable', message: 'the menu did not load', cause }, 'episode'),
    );
  }
  if (listenChunk) dress(needs.host, listenChunk.styles);
  return listenChunk?.drawListen(needs, actions);
}

/** The listener has been on this site before. */
function isRemembered(host: Element): boolean {
  try {
    return !isOn(host, 'no-storage') && Object.keys(localStorage).some((key) => key.startsWith(STORAGE_PREFIX));
  } catch {
    return false;
  }
}

/** The chunk that draws the transcript, once it was opened. */
let reading: typeof Reading | undefined;

function transcriptFace(episode: Episode, body: BodyFace, { host, locale, facts }: PartsState, actions: CardActions): TranscriptFace {
  const load = async () => {
    const [{ loadTranscript }, chunk] = await Promise.all([import('./load-transcript.js'), import('./transcript-document.js')]);
    reading = chunk;
    return loadTranscript(episode, locale.tag);
  };
  const file = linkedFile(episode.transcripts ?? episode.transcript!, load, (now) => {
    if (now.status === 'failed') actions.report(now.problem, 'transcript');
    actions.open({});
  });
  if (reading) dress(host, reading.styles);
  if (file.status === 'ready') return reading!.drawTranscript(file.value, { episode, body, locale, facts, actions });
  const isBusy = file.status === 'loading';
  const text = isBusy ? body.strings.loadingTranscript : body.strings.transcriptFailed;
  if (!file.problem) return { text };
  const retry = (event: Event) => {
    if (isBusy) return;
    keepFocus(event.currentTarget as Element, '.speech');
    file.retry();
  };
  const failed = reading?.failedTranscript(file.problem, episode, locale);
  return { ...failed, text: (!isBusy && failed?.text) || text, retry, isBusy };
}

const faces = new WeakMap<Episode, { readonly key: readonly unknown[]; readonly face: BodyFace }>();

/** The words of the same episode in the same language are made once. */
function faceOf(episode: Episode, { source: { isOutlinePending = false }, locale, level }: PartsState): BodyFace {
  const key = [isOutlinePending, locale, level];
  const known = faces.get(episode);
  if (known?.key.every((part, index) => part === key[index])) return known.face;
  const face = bodyFace(episode, isOutlinePending, level, locale);
  faces.set(episode, { key, face });
  return face;
}

/** What a failure is to the listener. */
const SENTENCES: { readonly [K in Problem['code']]?: keyof BodyStrings } = {
  'not-an-episode': 'notAnEpisode',
  'no-episode': 'notFound',
  'not-found': 'notFound',
  refused: 'notFound',
  'server-error': 'serverError',
  timeout: 'timeout',
  'too-large': 'tooLarge',
};
const AUDIO_SENTENCES = { unreachable: 'silent', format: 'audioFormat', broken: 'audioBroken', timeout: 'audioTimeout' } as const;

function noticeOf(
  { status, hasFallback }: CardState,
  { source, facts, locale, isRetrying }: PartsState,
  listen: ListenFace | undefined,
  actions: CardActions,
) {
  const strings = say(locale, collectBodyStrings);
  const { failure } = facts;
  const { problem, episode } = source;
  const chapters = knownFile(episode);
  const isSlow = status === 'loading' && source.isSlow;
  let key: keyof BodyStrings | undefined;
  if (failure) key = AUDIO_SENTENCES[failure];
  else if (problem) key = navigator.onLine ? (SENTENCES[problem.code] ?? 'unreachable') : 'offline';
  else if (isRetrying || isSlow) key = 'loading';
  else if (facts.isSlow) key = 'buffering';
  else if (status === 'empty' && !hasFallback) key = 'empty';
  else if (chapters?.status === 'failed') key = 'chaptersFailed';
  let again: (() => void) | undefined;
  if (failure) again = () => actions.player.play();
  else if (problem || isRetrying) again = () => actions.reload();
  else if (chapters?.status === 'failed') again = chapters.retry;
  const retry = (event: Event) => {
    keepFocus(event.currentTarget as Element, '.play');
    again?.();
  };
  return {
    text: key ? strings[key] : (listen?.warning ?? ''),
    retry: again && retry,
    isBusy: isRetrying && !problem,
    file: failure && facts.url,
  };
}
