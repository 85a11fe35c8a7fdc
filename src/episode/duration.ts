/**
 * Reads a length of time in any of the forms in which feeds and files write it. Arithmetic on numbers only:
 * a clock built on Date shows 25 hours as 1.
 */

/** `737`, `12:17`, `1:02:03.500`: hours and minutes may be missing; with them, seconds stay under 60. */
const CLOCK = /^(?:(?:(\d+):)?(\d+):(?=[0-5]?\d\b))?(\d+(?:[.,]\d+)?)$/;
/** `PT12M17S`, with at least one part */
const ISO = /^PT?(?=\d)(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;
/** A year: longer than any episode. */
const LONGEST = 31_536_000;

/** `754`, `"754"`, `"12:34"`, `"0:12:34.0"` and `"PT12M34S"` all give 754 seconds; what is no length of time gives undefined. */
export function parseDuration(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.slice(0, 40).trim() : '';
  const [, hours, minutes, seconds = ''] = CLOCK.exec(text) ?? [];
  const parts = seconds ? [0, hours, minutes, seconds.replace(',', '.')] : ISO.exec(text)?.slice(1);
  const sum =
    typeof value === 'number'
      ? value
      : parts
        ? parts.reduce<number>((total, part, index) => total + Number(part ?? 0) * [86_400, 3600, 60, 1][index]!, 0)
        : NaN;
  return sum >= 0 && sum <= LONGEST ? sum : undefined;
}
