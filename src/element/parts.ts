/**
 * All of the card that is not needed to see its head and to play: what stands under the player, the further controls,
 * the small faces, the words for trouble, and their style sheets. One chunk, loaded beside the episode's data.
 */
import type { Problem } from '../episode/result.js';
import { collectBodyStrings, type BodyStrings } from '../locale/body-strings.js';
import { say, type Locale } from '../locale/locale.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import { body } from '../styles/body.js';
import { menu } from '../styles/menu.js';
import { variants } from '../styles/variants.js';
import { bodyView } from '../views/body.js';
import type { BodyFace, BodyState, CardActions, CardState, Opened, Parts } from '../views/contract.js';
import { controlsView, gapsView } from '../views/controls.js';
import { noticeView } from '../views/notice.js';
import { smallView } from '../views/small.js';
export { StallWatch } from '../player/stall-watch.js';
import { bodyFace } from './body-face.js';
import { pressKey } from './press-key.js';

export const styles = [body, menu, variants];

/** What the parts are drawn from, beside what the frame is. */
export interface PartsState {
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
  const { source, facts, opened, locale } = rest;
  const notice = noticeView(noticeOf(state, rest, actions), say(locale, collectBodyStrings));
  const { episode } = source;
  if (!episode) return { notice };
  const face = faceOf(source, rest);
  const time = state.player.time;
  const isBegun = facts.isStarted || time > 0;
  const section = isBegun ? (episode.outline?.findLastIndex(({ startTime = Infinity }) => startTime <= time) ?? -1) : -1;
  const drawn: BodyState = {
    body: face,
    player: state.player,
    facts,
    hasVolume: opened.isMenuOpen === true && canSetVolume(),
    dir: state.dir,
    section,
    panel: opened.panel ?? face.panels[0] ?? 'outline',
    opened,
    transcript: undefined,
  };
  return state.isFull
    ? {
        notice,
        press: (event) => pressKey(event, drawn, actions),
        label: face.label,
        monogram: face.monogram,
        body: bodyView(drawn, actions),
        controls: controlsView(drawn, actions),
        gaps: gapsView(drawn),
        section: face.outline[section]?.title,
      }
    : {
        notice,
        press: (event) => pressKey(event, drawn, actions),
        label: face.label,
        small: (head) => smallView(head, state, drawn, rest.isMini, actions),
      };
}

const faces = new WeakMap<SourceState, { readonly locale: Locale; readonly level: number; readonly face: BodyFace }>();

/** The words of the same episode in the same language are made once. */
function faceOf(source: SourceState, { locale, level }: PartsState): BodyFace {
  const known = faces.get(source);
  if (known?.locale === locale && known.level === level) return known.face;
  const face = bodyFace(source.episode!, source.isOutlinePending === true, level, locale);
  faces.set(source, { locale, level, face });
  return face;
}

/** Where the volume belongs to the device, what is set is not what is read. */
function canSetVolume(): boolean {
  const probe = document.createElement('audio');
  probe.volume = 0.5;
  return probe.volume === 0.5;
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

function noticeOf({ status, hasFallback }: CardState, { source, facts, locale, isRetrying }: PartsState, actions: CardActions) {
  const strings = say(locale, collectBodyStrings);
  const { failure } = facts;
  const { problem } = source;
  const isSlow = status === 'loading' && source.isSlow;
  let key: keyof BodyStrings | undefined;
  if (failure) key = AUDIO_SENTENCES[failure];
  else if (problem) key = navigator.onLine ? (SENTENCES[problem.code] ?? 'unreachable') : 'offline';
  else if (isRetrying || isSlow) key = 'loading';
  else if (facts.isSlow) key = 'buffering';
  else if (status === 'empty' && !hasFallback) key = 'empty';
  const retry = failure ? () => actions.player.retry() : problem || isRetrying ? () => actions.reload() : undefined;
  return { text: key ? strings[key] : '', retry, isBusy: isRetrying && !problem, file: failure && facts.url };
}
