/**
 * All that `parseDate` reads; `"Sun, 16 Feb 2025 08:00:00 GMT"` and `"2025-02-16 08:00:00 UTC"` give
 * `"2025-02-16T08:00:00.000Z"`; `"Feb 16, 2025"`, whose zone nobody knows, gives `"2025-02-16"`.
 */
export declare function parseFeedDate(value: unknown): string | undefined;
