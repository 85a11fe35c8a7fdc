/**
 * The one gate through which an address reaches the page: absolute, of a known scheme, without credentials, bounded.
 * Called for every URL field and every link in notes.
 */
/** The schemes of links in notes. */
export declare const LINK_SCHEMES: readonly string[];
/** `"rust.mp3"` beside `"https://pod.example/a/e.json"` gives `"https://pod.example/a/rust.mp3"`; `"javascript:alert(1)"` and `""`, which would be the file itself, give undefined. */
export declare function safeUrl(value: unknown, baseUrl?: string, schemes?: readonly string[]): string | undefined;
