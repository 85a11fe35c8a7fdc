/**
 * Turns dates, times and numbers into words of a language, by `Intl` alone. Called by the element and by render/;
 * views get the finished words.
 */
/** `"2025-02-16"` gives "Feb 16, 2025". A bare date is shown as it is written, a moment in the reader's time zone. */
export declare function formatDate(iso: string, tag: string): string;
type UnitDisplay = 'short' | 'long' | 'narrow';
/** `737` gives "12 min", `3900` "1 hr 5 min"; under half a minute, seconds. `narrow` gives "12m". */
export declare function formatDuration(seconds: number, tag: string, unitDisplay?: UnitDisplay): string;
/** `228` gives "3 minutes 48 seconds" or what the language says for it: for ears, not for eyes. */
export declare function formatSpoken(seconds: number, tag: string): string;
/** Names or units in one phrase. */
export declare const formatList: (words: readonly string[], tag: string, type?: "unit" | "conjunction") => string;
/** `228` gives "3:48", `3723` "1:02:03", in the digits of the language. */
export declare function formatClock(seconds: number, tag: string): string;
export {};
