/** The parts of a card that shows an episode, as views draw them; the same in the browser and on a server. Called by parts.ts and by the room `render/`. */
import type { Episode } from '../episode/episode.js';
import { stepChapter } from '../player/step-chapter.js';
import type { PlayerState } from '../player/player-state.js';
import { bodyView } from '../views/body.js';
import type { BodyFace, BodyState, CardActions, CardState, ListenFace, Opened, Parts, TranscriptFace } from '../views/contract.js';
import { controlsView, gapsView } from '../views/controls.js';
import { smallView } from '../views/small.js';
import type { PartsHost } from './complete-episode.js';
import { pressKey } from './press-key.js';

/** An episode in the words of a language, and how far the listener is. */
export interface Drawn {
  /** what keys act on; there is none on a server */
  readonly host?: PartsHost;
  readonly episode: Episode;
  readonly body: BodyFace;
  readonly facts: PlayerState;
  readonly opened: Opened;
  readonly isMini: boolean;
  readonly listen?: ListenFace | undefined;
  readonly transcript?: TranscriptFace | undefined;
}

export function drawEpisode(
  state: CardState,
  { host, episode, body, facts, opened, isMini, listen, transcript }: Drawn,
  actions: CardActions,
): Parts {
  const { time } = state.player;
  const isBegun = facts.isStarted || time > 0;
  const section = isBegun ? (episode.outline?.findLastIndex(({ startTime = Infinity }) => startTime <= time) ?? -1) : -1;
  const panel = opened.panel ?? body.panels[0] ?? 'outline';
  const chapters =
    body.starts.length > 1 ? { before: stepChapter(body.starts, time, -1), after: stepChapter(body.starts, time, 1) } : undefined;
  const drawn: BodyState = { body, player: state.player, facts, listen, chapters, dir: state.dir, section, panel, opened, transcript };
  const common = { label: body.label, press: (event: KeyboardEvent) => pressKey(event, host!, drawn, actions) };
  if (!state.isFull) return { ...common, small: (head) => smallView(head, state, drawn, isMini, actions) };
  const chapter = isBegun ? chapterAt(episode, time) : undefined;
  return {
    ...common,
    // Pictures of chapters are other people's too: none is fetched before somebody listens.
    image: facts.isStarted ? chapter?.img : undefined,
    monogram: body.monogram,
    body: bodyView(drawn, actions),
    controls: controlsView(drawn, actions),
    gaps: gapsView(drawn),
    section: listen?.hint ?? (isBegun ? (chapter?.title ?? body.outline[section]?.title) : undefined),
  };
}

/** The name and the picture of the chapter that has begun last: one that is not listed may lend its picture alone. */
function chapterAt({ chapters }: Episode, time: number): { title: string | undefined; img: string | undefined } {
  const begun = chapters.filter(({ startTime }) => startTime <= time);
  return { title: begun.findLast(({ isListed, title }) => isListed && title)?.title, img: begun.at(-1)?.img };
}
