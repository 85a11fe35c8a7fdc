/** What keys do while the card has the focus. Called by parts.ts; keys with a modifier are the page's and the browser's. */
import type { BodyState, CardActions } from '../views/contract.js';

/** The arrow keys move by so many seconds; a range's own step would be one. */
const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5 };

export function pressKey(event: KeyboardEvent, { player }: BodyState, actions: CardActions): void {
  const seconds = ARROWS[event.key];
  const isScrubber = (event.target as Element).classList.contains('scrubber');
  if (!seconds || !isScrubber || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  actions.player.seek(player.time + seconds);
}
