/** Where "previous chapter" and "next chapter" lead. Called by the element's chunks. */
/** `starts` ascending, in seconds; `stepChapter([0, 60, 90], 62, -1)` gives 0, at 70 it gives 60; undefined where there is no such chapter. */
export declare const stepChapter: (starts: readonly number[], time: number, direction: -1 | 1) => number | undefined;
