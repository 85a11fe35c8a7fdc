/**
 * Completes an episode by what lies in other files: chapters, and the list of similar episodes. Called by parts.ts at each
 * render; the same episode comes out as long as nothing new has come.
 */
import type { Episode } from '../episode/episode.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import type { CardActions } from '../views/contract.js';
import type { ListeningHost } from './listening.js';
import type { SimilarProvider } from './load-similar.js';
/** The element, as far as the parts look at it. */
export interface PartsHost extends ListeningHost {
    readonly similar: string | undefined;
    readonly similarProvider?: SimilarProvider;
}
interface Needs {
    readonly host: PartsHost;
    readonly source: SourceState;
    readonly facts: PlayerState;
}
export declare const completeEpisode: (needs: Needs, actions: CardActions) => Episode | undefined;
export {};
