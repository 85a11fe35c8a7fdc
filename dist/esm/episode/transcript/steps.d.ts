/**
 * Work on a long text that may be put down and taken up again: a generator that yields nothing between its steps and returns the
 * result. The readers of this room are such work; the browser does it in slices, Node and short texts in one go.
 */
/** A generator's steps towards a `T`. */
export type Steps<T> = Generator<undefined, T, undefined>;
/** All steps in one go. */
export declare function runSteps<T>(steps: Steps<T>): T;
