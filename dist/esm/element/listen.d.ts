/**
 * The listening chunk: menu, keys, and what a card does for its listener. Loaded when playing begins, when the menu or the
 * list of keys opens, and at once for a listener who comes back or follows a link to a second. Called by parts.ts.
 */
import type { Episode } from '../episode/episode.js';
import { type Locale } from '../locale/locale.js';
import type { BodyFace, CardActions, ListenFace, Opened } from '../views/contract.js';
import { type ListeningHost } from './listening.js';
export declare const styles: import("lit").CSSResult[];
/** What it is drawn from. */
export interface ListenNeeds {
    readonly host: ListeningHost;
    readonly episode: Episode;
    readonly body: BodyFace;
    readonly locale: Locale;
    readonly opened: Opened;
}
export declare function drawListen(needs: ListenNeeds, actions: CardActions): ListenFace;
