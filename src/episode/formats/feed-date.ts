/** Reads a date in the forms in which feeds and sites write it beside ISO 8601. Called by the adapters. */
import { moment, parseDate } from '../date.js';

/** A moment with its zone, as RFC 822 has it. Engines guess at whatever else they are given. */
const ZONED = /^(?:[a-z]+, ?)?\d{1,2} [a-z]{3,9} \d{2,4} \d{1,2}:\d\d.*(?:[a-z]|[+-]\d\d:?\d\d)$/i;
/** A day in words, of which no zone is known. */
const WORDS = /^(?:[a-z]+, ?)?(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2},) \d{4}(?: [\d:]{4,8})?$/i;

/**
 * All that `parseDate` reads; `"Sun, 16 Feb 2025 08:00:00 GMT"` and `"2025-02-16 08:00:00 UTC"` give
 * `"2025-02-16T08:00:00.000Z"`; `"Feb 16, 2025"`, whose zone nobody knows, gives `"2025-02-16"`.
 */
export function parseFeedDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return parseDate(value);
  const text = value
    .slice(0, 99)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ (?:UTC|GMT|Z)$/, ' GMT');
  const iso = /^\d{4}-/.test(text) && text.replace(/^(\S+) (\S+) (\S+)$/, '$1T$2$3').replace('GMT', 'Z');
  if (iso) return parseDate(iso);
  if (ZONED.test(text)) return moment(Date.parse(text));
  return WORDS.test(text) ? moment(Date.parse(`${text} UTC`))?.slice(0, 10) : undefined;
}
