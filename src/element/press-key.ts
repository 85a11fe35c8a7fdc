/**
 * What keys do while the card has the focus. Called by parts.ts; keys with a modifier are the page's and the browser's, and
 * what a control does with its own keys stays its own. The attribute `no-keys` turns off all but the scrubber's.
 */
import type { BodyState, CardActions } from '../views/contract.js';
import { isOn } from './is-on.js';

/** The arrow keys move by so many seconds; a range's own step would be one. */
const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5 };
const SKIPS: Readonly<Record<string, number>> = { ArrowLeft: -5, ArrowRight: 5, j: -15, l: 30 };
const EDITABLE = 'input:not(.scrubber), select, textarea, [contenteditable]';

export function pressKey(event: KeyboardEvent, host: Element, state: BodyState, actions: CardActions): void {
  const { key } = event;
  const target = event.target as Element;
  if (event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && key !== '?') || target.closest(EDITABLE)) return;
  const step = target.classList.contains('scrubber') ? ARROWS[key] : undefined;
  const verb = step ? () => actions.player.seek(state.player.time + step) : verbOf(key, state, actions);
  const isOwn =
    (!step && isOn(host, 'no-keys')) ||
    (key === ' ' && target.closest('button, a, summary')) ||
    (key.startsWith('Arrow') && target.closest('[role=tablist]')) ||
    (event.repeat && /^[ km?]$/.test(key));
  if (!verb || isOwn) return;
  event.preventDefault();
  verb();
}

function verbOf(key: string, { body, player, facts }: BodyState, actions: CardActions): (() => void) | undefined {
  const skip = SKIPS[key];
  if (skip) return () => actions.player.seek(player.time + skip);
  if (/^\d$/.test(key) && player.duration) return () => actions.player.seek((player.duration * Number(key)) / 10);
  if (key === 'k' || key === ' ') return () => actions.player.togglePlay();
  if (key === 'm') return () => actions.player.apply({ muted: !facts.muted });
  if (key === '?') return () => actions.open({ areKeysOpen: true });
  const { rates } = body;
  const at = rates.findLastIndex(({ value }) => value <= facts.playbackRate);
  const rate = key === ',' ? rates[at - 1] : key === '.' ? rates[at + 1] : undefined;
  return rate && (() => setRate(rate.value, actions));
}

function setRate(playbackRate: number, actions: CardActions): void {
  actions.player.apply({ playbackRate });
  actions.open({ said: 'rate' });
}
