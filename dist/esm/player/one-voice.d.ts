/**
 * One voice for one ear: the card that begins to play is heard by the cards in the site's other tabs and frames, and they
 * pause. Within a page the players see to it themselves. Called by the element's listening chunk.
 */
/** Tells the others that this page plays, and calls `pause` when one of them does. */
export declare function takeVoice(pause: () => void): void;
/** A page that is silent listens to nobody, so that the browser may keep it for the way back. */
export declare function leaveVoice(): void;
