import { stepChapter } from '../player/step-chapter.js';
import { bodyView } from '../views/body.js';
import { gapsView, controlsView } from '../views/controls.js';
import { smallView } from '../views/small.js';
import { pressKey } from './press-key.js';

function drawEpisode(state, { host, episode, body, facts, opened, isMini, listen, transcript }, actions) {
  const { time } = state.player;
  const isBegun = facts.isStarted || time > 0;
  const section = isBegun ? episode.outline?.findLastIndex(({ startTime = Infinity }) => startTime <= time) ?? -1 : -1;
  const panel = opened.panel ?? body.panels[0] ?? "outline";
  const chapters = body.starts.length > 1 ? { before: stepChapter(body.starts, time, -1), after: stepChapter(body.starts, time, 1) } : void 0;
  const drawn = { body, player: state.player, facts, listen, chapters, dir: state.dir, section, panel, opened, transcript };
  const common = { label: body.label, press: (event) => pressKey(event, host, drawn, actions) };
  if (!state.isFull) return { ...common, small: (head) => smallView(head, state, drawn, isMini, actions) };
  const chapter = isBegun ? chapterAt(episode, time) : void 0;
  return {
    ...common,
    // Pictures of chapters are other people's too: none is fetched before somebody listens.
    image: facts.isStarted ? chapter?.img : void 0,
    monogram: body.monogram,
    body: bodyView(drawn, actions),
    controls: controlsView(drawn, actions),
    gaps: gapsView(drawn),
    section: listen?.hint ?? (isBegun ? chapter?.title ?? body.outline[section]?.title : void 0)
  };
}
function chapterAt({ chapters }, time) {
  const begun = chapters.filter(({ startTime }) => startTime <= time);
  return { title: begun.findLast(({ isListed, title }) => isListed && title)?.title, img: begun.at(-1)?.img };
}

export { drawEpisode };
