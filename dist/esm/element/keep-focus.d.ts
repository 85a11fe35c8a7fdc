/** Keeps the focus in the card when the button that was pressed goes away with its reason. Called by parts.ts. */
/** `ahead` picks where the focus goes on when `button` has left its card and the focus fell to the page. */
export declare function keepFocus(button: Element, ahead: string): void;
