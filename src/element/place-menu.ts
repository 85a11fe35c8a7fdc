/** Puts the menu under its button, or over it where there is no room below. Called as the menu opens. */

const WIDTH = 220;
const GAP = 4;

export function placeMenu({ newState, target }: ToggleEvent): void {
  if (newState !== 'open') return;
  const menu = target as HTMLElement;
  const button = menu.previousElementSibling!.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(button.right - WIDTH, innerWidth - WIDTH - GAP));
  menu.style.setProperty('--_menu-left', `${left + scrollX}px`);
  menu.style.setProperty('--_menu-top', `${button.bottom + GAP + scrollY}px`);
}
