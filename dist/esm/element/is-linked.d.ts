/** Tells whether the page's address leads to a second of a card: see player/time-link.ts. Called by the element and its listening chunk. */
/** By the card's id in front of the time; without one the first card of the page is meant. */
export declare const isLinked: (card: Element, hash: string) => boolean;
