/**
 * Reads a date as an episode file writes it, and gives ISO 8601: a bare date stays a bare date, so that no time zone can
 * shift it; a moment keeps its instant. What feeds write is formats/feed-date.ts's.
 */
/**
 * `"2025-02-16"` and the zoneless `"2025-02-16T08:00:00"` give `"2025-02-16"`; `"2025-02-16T08:00:00Z"` and `1739692800`
 * (Unix seconds, or milliseconds) give `"2025-02-16T08:00:00.000Z"`; no date gives undefined.
 */
export declare function parseDate(value: unknown): string | undefined;
/** ISO 8601 in UTC, for the years from 1 to 9999. */
export declare function moment(ms: number): string | undefined;
