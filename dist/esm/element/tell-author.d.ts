/** Tells the author of a page, in the console, what is wrong with the data: one line for each fault. */
import type { Problem } from '../episode/result.js';
/** `<episode-card> datePublished: "Febuary 16" is no date; ... (README.md#bad-field)` */
export declare const authorLine: ({ code, message }: Problem) => string;
export declare function tellAuthor(card: Element, problem: Problem): void;
