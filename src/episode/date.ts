/**
 * Reads a date in the forms in which feeds and files write it, and gives ISO 8601: a bare date stays a bare date,
 * so that no time zone can shift it; a moment keeps its instant.
 */

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$)/;
/** Numbers from here on are milliseconds: the value is March 1973 in those and the year 5138 in seconds. */
const FIRST_MILLISECONDS = 1e11;

/**
 * `"2025-02-16"` and the zoneless `"2025-02-16T08:00:00"` give `"2025-02-16"`; `1739692800` (Unix seconds, or milliseconds),
 * `"Sun, 16 Feb 2025 08:00:00 GMT"` and `"2025-02-16T08:00:00Z"` give `"2025-02-16T08:00:00.000Z"`; no date gives undefined.
 */
export function parseDate(value: unknown): string | undefined {
  if (typeof value === 'number') return moment(Math.abs(value) < FIRST_MILLISECONDS ? value * 1000 : value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, 64);
  const day = DAY.exec(text);
  if (!day) return moment(Date.parse(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/, '$1T$2Z')));
  const bare = day.slice(1).join('-');
  // February 31 would roll over into March.
  return moment(Date.parse(bare))?.startsWith(bare) ? bare : undefined;
}

function moment(ms: number): string | undefined {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year > 0 && year < 10_000 ? date.toISOString() : undefined;
}
