/**
 * A card that a server has drawn stands in the shadow root before the script is there. The living card is drawn before it, unseen,
 * and takes its place here once it is whole: in one task, so that nothing flickers; what plays goes on, and the focus stays
 * where it is. Called by the element, once.
 */
import type { Player } from '../player/player.js';

const CONTROLS = 'a, button, input, select, [tabindex]';

export function takeOver(root: ShadowRoot, player: Player): void {
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  look();

  function look(): void {
    const served = root.querySelector('.served');
    // A card may be defined while its page is still being read.
    if (!served) return root.ownerDocument.readyState === 'loading' ? undefined : observer.disconnect();
    const living = root.querySelector('.card:has(~ .served)');
    // Its notice comes with the last of its chunks.
    if (!living?.querySelector('[role=status]') || living.querySelector('.pending')) return;
    observer.disconnect();
    const focused = served.contains(root.activeElement) ? [...served.querySelectorAll(CONTROLS)].indexOf(root.activeElement!) : undefined;
    const audio = served.querySelector('audio');
    // Lit draws before the first of these nodes, so they stay. Disabled, as they hide the living card.
    for (const style of root.querySelectorAll('style, link')) Object.assign(style, { textContent: '', disabled: true });
    served.remove();
    if (focused !== undefined)
      (living.querySelectorAll<HTMLElement>(CONTROLS)[focused] ?? living.querySelector<HTMLElement>('.play'))?.focus({
        preventScroll: true,
      });
    if (!audio || (audio.paused && !audio.currentTime)) return;
    // Out of the document it would stop.
    audio.controls = false;
    root.append(audio);
    player.adopt(audio);
  }
}
