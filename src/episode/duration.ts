/**
 * Reads a length of time in any of the forms in which feeds and files write it. Arithmetic on numbers only:
 * a clock built on Date shows 25 hours as 1.
 */

const CLOCK = /^(?:(\d{1,5}):)?(\d{1,5}):([0-5]?\d(?:[.,]\d{1,9})?)$/;
const ISO = /^P(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;
/** A year: longer than any episode. */
const LONGEST = 31_536_000;

/** `754`, `"754"`, `"12:34"`, `"0:12:34.0"` and `"PT12M34S"` all give 754 seconds; what is no length of time gives undefined. */
export function parseDuration(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? fromText(value.trim()) : Number.isFinite(value) ? (value as number) : NaN;
  return seconds >= 0 && seconds <= LONGEST ? seconds : undefined;
}

function fromText(text: string): number {
  const [, hours = 0, minutes = 0, seconds = ''] = CLOCK.exec(text) ?? [];
  if (seconds) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  const iso = text.length > 1 && ISO.exec(text);
  if (iso) return [86_400, 3600, 60, 1].reduce((sum, unit, index) => sum + unit * Number(iso[index + 1] ?? 0), 0);
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
}
