/**
 * Reads a date as an episode file writes it, and gives ISO 8601: a bare date stays a bare date, so that no time zone can
 * shift it; a moment keeps its instant. What feeds write is formats/feed-date.ts's.
 */

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Numbers from here on are milliseconds: the value is March 1973 in those and the year 5138 in seconds. */
const FIRST_MILLISECONDS = 1e11;

/**
 * `"2025-02-16"` and the zoneless `"2025-02-16T08:00:00"` give `"2025-02-16"`; `"2025-02-16T08:00:00Z"` and `1739692800`
 * (Unix seconds, or milliseconds) give `"2025-02-16T08:00:00.000Z"`; no date gives undefined.
 */
export function parseDate(value: unknown): string | undefined {
  if (typeof value === 'number') return moment(Math.abs(value) < FIRST_MILLISECONDS ? value * 1000 : value);
  const [text, day = '', zone] = ISO.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  // February 31 would roll over into March.
  if (!moment(Date.parse(day))?.startsWith(day)) return undefined;
  return zone ? moment(Date.parse(text!)) : day || undefined;
}

/** ISO 8601 in UTC, for the years from 1 to 9999. */
export function moment(ms: number): string | undefined {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year > 0 && year < 10_000 ? date.toISOString() : undefined;
}
