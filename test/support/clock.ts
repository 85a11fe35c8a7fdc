/**
 * A clock that goes when the test says so, in place of `setTimeout`: for waits that are too long to be waited for.
 */
export interface Clock {
  /** how many timers have not gone off yet */
  readonly pending: number;
  advance(ms: number): void;
}

const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

afterEach(() => {
  Object.assign(globalThis, real);
});

/** From now to the end of the test, timers are ours. */
export function stopClock(): Clock {
  let now = 0;
  let count = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0) => {
      timers.set(++count, { at: now + ms, run });
      return count;
    },
    clearTimeout: (id: number) => timers.delete(id),
  });
  return {
    get pending() {
      return timers.size;
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        timers.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
    },
  };
}
