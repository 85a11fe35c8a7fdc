/**
 * The one shape of a transcript, whatever file it came from. Readers make it, the transcript panel draws it.
 */
/** A piece of speech; `start` and `end` in seconds, absent where the file has no times. */
export interface Cue {
    readonly start?: number;
    readonly end?: number;
    readonly speaker?: string;
    readonly text: string;
}
