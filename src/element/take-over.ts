/**
 * A card that a server has drawn stands in the shadow root before the script is there. The living card is drawn before it, and here
 * takes its place within one task: what plays goes on, and the focus stays where it is. Called by the element, once.
 */
import type { Player } from '../player/player.js';

const CONTROLS = 'a, button, input, select, [tabindex]';

/** `edge` is the first of the server's nodes; Lit draws before it, so it stays, and is emptied. Given back as long as nothing is drawn. */
export function takeOver(edge: ChildNode, player: Player): ChildNode | undefined {
  const root = edge.parentNode as ShadowRoot;
  const [living, served] = root.querySelectorAll('.card');
  if (!living || !served) return edge;
  const audio = served.querySelector('audio');
  const focused = served.contains(root.activeElement) ? [...served.querySelectorAll(CONTROLS)].indexOf(root.activeElement!) : undefined;
  // A style, or the link to one; it hides the living player.
  Object.assign(edge, { textContent: '', disabled: true });
  while (edge.nextSibling) edge.nextSibling.remove();
  if (focused !== undefined)
    (living.querySelectorAll<HTMLElement>(CONTROLS)[focused] ?? living.querySelector<HTMLElement>('.play'))?.focus({ preventScroll: true });
  if (audio && (!audio.paused || audio.currentTime)) {
    // Out of the document it would stop.
    audio.controls = false;
    root.append(audio);
    player.adopt(audio);
  }
  return undefined;
}
