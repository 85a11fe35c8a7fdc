/** Puts the head of an episode and the player into the words of a language. Called by the element for each render, and by the room `render/`. */
import type { Episode } from '../episode/episode.js';
import { type Locale } from '../locale/locale.js';
import { type Strings } from '../locale/strings.js';
import type { PlayerState } from '../player/player-state.js';
import type { CardState, HeadFace, Parts, Variant } from '../views/contract.js';
/** What the frame is drawn from; `preview` is the second under a thumb that is being dragged. */
export declare function cardState(status: CardState['status'], hasFallback: boolean, variant: Variant, facts: PlayerState, episode: Episode | undefined, locale: Locale, preview?: number): CardState;
/** A heading's level in the page, from what an author says of it. */
export declare const levelOf: (level: number) => number;
export declare function headFace(episode: Episode, { label, image }: Parts, level: number, strings: Strings, { tag }: Locale): HeadFace;
