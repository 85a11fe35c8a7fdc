/** Does long work in slices, so that the page answers between them. Called by the chunks that read and draw a transcript. */
import type { Steps } from '../episode/transcript/steps.js';
/**
 * The result of `steps`, taken in slices of `sliceMs` milliseconds; undefined once `isWanted` says no before a slice. What was
 * put down is taken up by another call.
 */
export declare function inSlices<T>(steps: Steps<T>, sliceMs: number, isWanted?: () => boolean): Promise<T | undefined>;
