/**
 * Reads a length of time in any of the forms in which feeds and files write it. Arithmetic on numbers only:
 * a clock built on Date shows 25 hours as 1.
 */
/** `754`, `"754"`, `"12:34"`, `"0:12:34.0"` and `"PT12M34S"` all give 754 seconds; what is no length of time gives undefined. */
export declare function parseDuration(value: unknown): number | undefined;
