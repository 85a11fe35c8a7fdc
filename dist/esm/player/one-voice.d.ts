/**
 * One voice for one ear: the card that begins to play is heard by the cards in the site's other tabs and frames, and they
 * pause. Within a page the players see to it themselves. Called by the element's listening chunk.
 */
/** Tells the others that this card plays, and calls its `pause` when one of them does. */
export declare function takeVoice(pause: () => void): void;
/** The card is silent. A page without a voice listens to nobody, so that the browser may keep it for the way back. */
export declare function leaveVoice(pause: (() => void) | undefined): void;
