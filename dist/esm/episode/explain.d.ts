import type { Problem } from './result.js';
/** One problem per refused path, at most 20: `datePublished: "Febuary 16" is no date; use "2025-02-16" ...`. */
export declare function explainFields(data: unknown, paths: readonly string[]): readonly Problem[];
