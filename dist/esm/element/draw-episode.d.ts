/** The parts of a card that shows an episode, as views draw them; the same in the browser and on a server. Called by parts.ts and by the room `render/`. */
import type { Episode } from '../episode/episode.js';
import type { PlayerState } from '../player/player-state.js';
import type { BodyFace, CardActions, CardState, ListenFace, Opened, Parts, TranscriptFace } from '../views/contract.js';
import type { PartsHost } from './complete-episode.js';
/** An episode in the words of a language, and how far the listener is. */
export interface Drawn {
    /** what keys act on; there is none on a server */
    readonly host?: PartsHost;
    readonly episode: Episode;
    readonly body: BodyFace;
    readonly facts: PlayerState;
    readonly opened: Opened;
    readonly isMini: boolean;
    readonly listen?: ListenFace | undefined;
    readonly transcript?: TranscriptFace | undefined;
}
export declare function drawEpisode(state: CardState, { host, episode, body, facts, opened, isMini, listen, transcript }: Drawn, actions: CardActions): Parts;
