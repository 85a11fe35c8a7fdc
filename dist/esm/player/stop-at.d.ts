/** Stops an audio element at an exact second: the end of a highlight, of a linked range. Called by the element's listening chunk. */
/**
 * Pauses `audio` at the second `end`, and there it stays. Given up as soon as somebody seeks out of the range, and by the
 * function that is returned; `done` is called once in each case.
 */
export declare function stopAt(audio: HTMLAudioElement, start: number, end: number, done: () => void): () => void;
