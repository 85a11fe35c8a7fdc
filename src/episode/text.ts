/**
 * Turns what claims to be text into text that is safe to show: one string, well formed and bounded.
 * Called by everything that reads a field; it knows nothing of markup, which templates escape.
 */

// C0 and C1 controls but tab, newline and carriage return; a NUL ends up here too.
const CONTROL = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/g;

/**
 * `" Caf\0é "` gives `"Café"`; a finite number gives its digits; anything else, and what is empty, gives undefined.
 * @param limit the most UTF-16 units that are kept
 */
export function cleanText(value: unknown, limit = 10_000): string | undefined {
  if (typeof value !== 'string' && !Number.isFinite(value)) return undefined;
  const text = String(value).slice(0, limit).toWellFormed().replace(CONTROL, '').trim();
  return text || undefined;
}
