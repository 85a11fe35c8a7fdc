/**
 * What keys do while the card has the focus. Called by parts.ts; keys with a modifier are the page's and the browser's, and
 * what a control does with its own keys stays its own. The attribute `no-keys` turns off all but the scrubber's.
 */
import type { BodyState, CardActions } from '../views/contract.js';
export declare function pressKey(event: KeyboardEvent, host: Element, state: BodyState, actions: CardActions): void;
