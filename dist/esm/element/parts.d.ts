import { type Locale } from '../locale/locale.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import type { CardActions, CardState, Opened, Parts } from '../views/contract.js';
export { StallWatch } from '../player/stall-watch.js';
import { type PartsHost } from './complete-episode.js';
import { dress } from './dress.js';
export { dress };
export declare const styles: import("lit").CSSResult[];
/** What the parts are drawn from, beside what the frame is. */
export interface PartsState {
    readonly host: PartsHost;
    readonly source: SourceState;
    readonly facts: PlayerState;
    readonly locale: Locale;
    readonly level: number;
    readonly isMini: boolean;
    readonly isRetrying: boolean;
    readonly opened: Opened;
}
/** All parts of the card for one render. */
export declare function drawParts(state: CardState, rest: PartsState, actions: CardActions): Parts;
