import { isOn } from './is-on.js';

const ARROWS = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5 };
const SKIPS = { ArrowLeft: -5, ArrowRight: 5, j: -15, l: 30 };
const EDITABLE = "input:not(.scrubber), select, textarea, [contenteditable]";
function pressKey(event, host, state, actions) {
  const { key } = event;
  const target = event.target;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey && key !== "?" || target.closest(EDITABLE)) return;
  const step = target.classList.contains("scrubber") ? ARROWS[key] : void 0;
  const verb = step ? () => actions.player.seek(state.player.time + step) : verbOf(key, state, actions);
  const isOwn = !step && isOn(host, "no-keys") || key === " " && target.closest("button, a, summary") || key.startsWith("Arrow") && target.closest("[role=tablist]") || event.repeat && /^[ km?]$/.test(key);
  if (!verb || isOwn) return;
  event.preventDefault();
  verb();
}
function verbOf(key, { body, player, facts }, actions) {
  const skip = SKIPS[key];
  if (skip) return () => actions.player.seek(player.time + skip);
  if (/^\d$/.test(key) && player.duration) return () => actions.player.seek(player.duration * Number(key) / 10);
  if (key === "k" || key === " ") return () => actions.player.togglePlay();
  if (key === "m") return () => actions.player.apply({ muted: !facts.muted });
  if (key === "?") return () => actions.open({ areKeysOpen: true });
  const { rates } = body;
  const at = rates.findLastIndex(({ value }) => value <= facts.playbackRate);
  const rate = key === "," ? rates[at - 1] : key === "." ? rates[at + 1] : void 0;
  return rate && (() => setRate(rate.value, actions));
}
function setRate(playbackRate, actions) {
  actions.player.apply({ playbackRate });
  actions.open({ said: "rate" });
}

export { pressKey };
