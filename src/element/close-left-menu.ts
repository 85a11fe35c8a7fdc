/** Closes the menu behind the focus, so that what is tabbed to does not lie under it. Called by listening.ts. */

/** Hears `focusout` on the card's shadow root. The menu's own button is left to close it by itself. */
export function closeLeftMenu(event: Event): void {
  const { currentTarget, relatedTarget: next } = event as FocusEvent;
  const menu = (currentTarget as ShadowRoot).getElementById('menu');
  if (!(next instanceof Element) || !menu?.matches(':popover-open')) return;
  if (!menu.contains(next) && next !== menu.previousElementSibling) menu.hidePopover();
}
