/**
 * Tells linear work from quadratic on any machine, however loaded: eight times the input may take 24 times as long, where
 * quadratic work takes 64 times.
 */

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Whether `work` on eight times `length` keeps within bounds, by the best of twenty pairs; less than 4 ms tell nothing. */
export const growsLinearly = (work: (length: number) => unknown, length: number): boolean => {
  for (let round = 0; round < 20; round++) {
    const short = Math.max(
      4,
      timeOf(() => work(length)),
    );
    if (timeOf(() => work(length * 8)) < short * 24) return true;
  }
  return false;
};
