/** Does long work in slices, so that the page answers between them. Called by the chunks that read and draw a transcript. */
import type { Steps } from '../episode/transcript/steps.js';

/**
 * The result of `steps`, taken in slices of `sliceMs` milliseconds; undefined once `isWanted` says no before a slice. What was
 * put down is taken up by another call.
 */
export async function inSlices<T>(steps: Steps<T>, sliceMs: number, isWanted = () => true): Promise<T | undefined> {
  while (isWanted()) {
    const end = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await nextTurn();
  }
  return undefined;
}

/** Behind what waits already: a timer would wait longer, and `scheduler.yield` lets no timer of the page pass. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
