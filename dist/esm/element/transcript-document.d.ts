import type { Episode } from '../episode/episode.js';
import type { Problem } from '../episode/result.js';
import { type Locale } from '../locale/locale.js';
import type { PlayerState } from '../player/player-state.js';
import type { BodyFace, CardActions, TranscriptFace } from '../views/contract.js';
import type { LoadedTranscript } from './load-transcript.js';
export declare const styles: import("lit").CSSResult[];
/** What a transcript is drawn from. */
export interface Needs {
    readonly episode: Episode;
    readonly body: BodyFace;
    readonly locale: Locale;
    readonly facts: PlayerState;
    readonly actions: CardActions;
}
/** The transcript of a card, made when it is first drawn. */
export declare function drawTranscript(loaded: LoadedTranscript, needs: Needs): TranscriptFace;
/** Why the transcript could not be had, as a sentence where there is a better one than that; and the address of its file. */
export declare function failedTranscript({ code }: Problem, { transcripts }: Episode, locale: Locale): TranscriptFace;
