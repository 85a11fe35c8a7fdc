/** An object of unknown fields. */
export type Fields = Readonly<Record<string, unknown>>;
/** Gives undefined for a value that it cannot use. */
export type Reader<T = unknown> = (value: unknown) => T | undefined;
export declare const isFields: (value: unknown) => value is Fields;
/** Lists of anything: undefined gives an empty list, a single value a list of one. */
export declare const listOf: (value: unknown) => readonly unknown[];
/** Own fields only: `at({a: [{b: 1}]}, 'a.0.b')` gives 1. */
export declare const at: (data: unknown, path: string) => unknown;
/** What `read` makes of the first usable value; `paths` are parted by spaces. */
export declare function first<T>(data: unknown, paths: string, read: Reader<T>): T | undefined;
/** A string with something in it, or the digits of a number. */
export declare const text: Reader<string>;
/** HTML without its markup: `"<p>Q&amp;A</p><p>More</p>"` gives `"Q&A\nMore"`; text that only has a `<` in it stays. */
export declare const plainText: Reader<string>;
/** A title is text already, but for WordPress, which renders it as HTML. */
export declare const titleText: Reader<string>;
/** HTML as it came. */
export declare const markup: Reader<string>;
/** An address, or the one inside an image, a file or a reference, or the first of several. */
export declare const address: Reader<string>;
/** Any form of date, also PHP's object of local time and zone. */
export declare const date: Reader<string>;
/** `"2025-02-16T08:00:00"`, known to be UTC, gives `"2025-02-16T08:00:00.000Z"`. */
export declare const utcDate: Reader<string>;
/** A length of time; zero is unknown. */
export declare const seconds: Reader<number>;
/** What no reader could read, to be refused by the name of its field. */
export declare const raw: Reader;
/** Seconds at which something begins. */
export declare const startTime: Reader<number>;
/** Milliseconds as seconds. */
export declare const milliseconds: Reader<number>;
export declare const number: Reader<number>;
/** A size or a rate, for which zero says nothing. */
export declare const amount: Reader<number>;
/** `true`, `1`, `"yes"`, `"explicit"` and their opposites, `"clean"` among them. */
export declare const flag: Reader<boolean>;
/** `"jo@pod.example (Jo Doe)"` and `"Jo Doe <jo@pod.example>"` give `"Jo Doe"`; a bare mail address is nobody's name. */
export declare const personName: Reader<string>;
