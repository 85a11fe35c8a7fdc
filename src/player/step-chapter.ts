/** Where "previous chapter" and "next chapter" lead. Called by the element's chunks. */

/** So long after its start a chapter counts as begun: "previous" leads to its own start. */
const BEGUN_SECONDS = 3;

/** `starts` ascending, in seconds; `stepChapter([0, 60, 90], 62, -1)` gives 0, at 70 it gives 60; undefined where there is no such chapter. */
export const stepChapter = (starts: readonly number[], time: number, direction: -1 | 1): number | undefined =>
  direction > 0 ? starts.find((start) => start > time) : starts.findLast((start) => start < time - BEGUN_SECONDS);
