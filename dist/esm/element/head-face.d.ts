/** Puts the head of an episode and the player into the words of a language. Called by the element for each render. */
import type { Episode } from '../episode/episode.js';
import type { Locale } from '../locale/locale.js';
import { type Strings } from '../locale/strings.js';
import type { PlayerState } from '../player/player-state.js';
import type { HeadFace, Parts, PlayerFace } from '../views/contract.js';
export declare function headFace(episode: Episode, { label, image }: Parts, level: number, strings: Strings, { tag }: Locale): HeadFace;
/** `preview` is the second under a thumb that is being dragged. */
export declare function playerFace(state: PlayerState, episode: Episode | undefined, preview: number | undefined, strings: Strings, { tag }: Locale): PlayerFace;
