/**
 * Waits for an event, so that no test sleeps.
 */

/** The next event of this type on the target; rejects, naming the type, if it does not come in time. */
export function nextEvent<E extends Event = Event>(target: EventTarget, type: string, timeoutMs = 10_000): Promise<E> {
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const timer = setTimeout(() => {
      waiting.abort();
      reject(new Error(`No "${type}" event within ${timeoutMs} ms`));
    }, timeoutMs);
    const take = (event: Event): void => {
      clearTimeout(timer);
      resolve(event as E);
    };
    target.addEventListener(type, take, { once: true, signal: waiting.signal });
  });
}
