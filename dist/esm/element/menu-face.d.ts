/** Puts the menu and the list of keys into the words of a language. Called by listen.ts while they are open. */
import type { Episode } from '../episode/episode.js';
import { type ListenStrings } from '../locale/listen-strings.js';
import { type Locale } from '../locale/locale.js';
import type { BodyFace, CardActions, Opened } from '../views/contract.js';
import type { KeysFace } from '../views/keys.js';
import type { MenuFace } from '../views/menu.js';
import type { Listening, ListeningHost } from './listening.js';
/** What the menu is made of, beside what stands in it. */
export interface MenuNeeds {
    readonly host: ListeningHost;
    readonly listening: Listening;
    readonly episode: Episode;
    readonly hasChapters: boolean;
    readonly locale: Locale;
    readonly opened: Opened;
    readonly actions: CardActions;
}
export declare function menuFace(needs: MenuNeeds): MenuFace;
/** The keys of press-key.ts. */
export declare function keysFace({ tag }: Locale, { strings: { back, forward } }: BodyFace, strings: ListenStrings): KeysFace;
