/**
 * Turns what claims to be text into text that is safe to show: one string, well formed and bounded.
 * Called by everything that reads a field; it knows nothing of markup, which templates escape.
 */

// Lone surrogates: a high one with no low one behind it, or a low one with no high one before it.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// C0 and C1 controls but tab, newline and carriage return; a NUL ends up here too.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/g;

/**
 * `" Caf\0é "` gives `"Café"`; a finite number gives its digits; anything else, and what is empty, gives undefined.
 * @param limit the most UTF-16 units that are kept
 */
export function cleanText(value: unknown, limit = 10_000): string | undefined {
  if (typeof value !== 'string' && !Number.isFinite(value)) return undefined;
  const text = String(value).slice(0, limit).replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, '').trim();
  return text || undefined;
}
