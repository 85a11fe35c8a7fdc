/** Closes the menu behind the focus, so that what is tabbed to does not lie under it. Called by listening.ts. */
/** Hears `focusout` on the card's shadow root. The menu's own button is left to close it by itself. */
export declare function closeLeftMenu(event: Event): void;
