/** Tells whether the page's address leads to a second of a card: see player/time-link.ts. Called by the element and its listening chunk. */

/** By the card's id in front of the time; without one the first card of the page is meant. */
export const isLinked = (card: Element, hash: string): boolean =>
  hash.startsWith('#t=')
    ? document.querySelector(card.localName) === card
    : [card.id, encodeURIComponent(card.id)].some((id) => id && hash.startsWith(`#${id}&t=`));
