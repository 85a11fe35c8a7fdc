/** What keys do while the card has the focus. Called by parts.ts; keys with a modifier are the page's and the browser's. */
import type { BodyState, CardActions } from '../views/contract.js';
export declare function pressKey(event: KeyboardEvent, { player }: BodyState, actions: CardActions): void;
