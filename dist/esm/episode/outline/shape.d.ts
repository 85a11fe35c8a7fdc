/**
 * A text as the shapes of its characters, at the same offsets, so that a short ASCII pattern can ask for letters and capitals
 * of every script.
 */
/**
 * `A` a capital, `a` a small letter or a mark, `c` a letter without case, `9` a digit, `E` an emoji; the rest stays itself:
 * "Rust 1.0 で🔥" -> "Aaaa 9.9 cEE".
 */
export declare const shapeOf: (text: string) => string;
