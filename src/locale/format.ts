/**
 * Turns dates, times and numbers into words of a language, by `Intl` alone. Called by the element and by render/;
 * views get the finished words.
 */

const cache = new Map<string, unknown>();

/** Making a formatter costs a hundred times what using it does; a page of cards needs a handful. */
function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) {
    if (cache.size > 100) cache.clear();
    cache.set(key, make());
  }
  return cache.get(key) as T;
}

const numberFormat = (tag: string, options: Intl.NumberFormatOptions) =>
  cached(`n${tag}${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));

/** `"2025-02-16"` gives "Feb 16, 2025". A bare date is shown as it is written, a moment in the reader's time zone. */
export function formatDate(iso: string, tag: string): string {
  const isBare = iso.length === 10;
  const format = cached(
    `d${tag}${isBare}`,
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', ...(isBare && { timeZone: 'UTC' }) }),
  );
  return format.format(new Date(iso));
}

type UnitDisplay = 'short' | 'long' | 'narrow';

/** `737` gives "12 min", `3900` "1 hr 5 min"; under half a minute, seconds. `narrow` gives "12m". */
export function formatDuration(seconds: number, tag: string, unitDisplay: UnitDisplay = 'short'): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 1
    ? formatUnits([[Math.round(seconds), 'second']], tag, unitDisplay)
    : formatUnits(
        [
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ],
        tag,
        unitDisplay,
      );
}

/** `228` gives "3 minutes 48 seconds" or what the language says for it: for ears, not for eyes. */
export function formatSpoken(seconds: number, tag: string): string {
  const whole = Math.floor(seconds);
  return formatUnits(
    [
      [Math.floor(whole / 3600), 'hour'],
      [Math.floor(whole / 60) % 60, 'minute'],
      [whole % 60, 'second'],
    ],
    tag,
    'long',
  );
}

/** Units that are zero are left out, unless all are. */
function formatUnits(units: readonly (readonly [number, string])[], tag: string, unitDisplay: UnitDisplay): string {
  const used = units.filter(([value]) => value > 0);
  const words = (used.length > 0 ? used : units.slice(-1)).map(([value, unit]) =>
    numberFormat(tag, { style: 'unit', unit, unitDisplay }).format(value),
  );
  return formatList(words, tag, 'unit');
}

/** Names or units in one phrase. */
export const formatList = (words: readonly string[], tag: string, type: 'unit' | 'conjunction' = 'conjunction'): string =>
  cached(`l${tag}${type}`, () => new Intl.ListFormat(tag, { type, style: type === 'unit' ? 'narrow' : 'long' })).format(words);

/** `228` gives "3:48", `3723` "1:02:03", in the digits of the language. */
export function formatClock(seconds: number, tag: string): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] ? parts : parts.slice(1))
    .map((part, index) => numberFormat(tag, { minimumIntegerDigits: index ? 2 : 1, useGrouping: false }).format(part))
    .join(':');
}
