/**
 * A text as the shapes of its characters, at the same offsets, so that a short ASCII pattern can ask for letters and capitals
 * of every script.
 */

/** The shapes of the characters beyond ASCII that have occurred. */
const known = new Map<string, string>();

const read = (char: string): string => {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return char === lower ? 'a' : 'A';
  // Most marks need no property of Unicode, which is slow to ask for the first time.
  if (/[\x80-\xbf\u2010-\u206f™]/.test(char)) return char;
  if (/\p{Nd}/u.test(char)) return '9';
  if (/[\p{Emoji}\u200d\ufe0f]/u.test(char)) return 'E';
  if (/\p{L}/u.test(char)) return 'c';
  if (/\p{M}/u.test(char)) return 'a';
  return char.length > 1 ? '_' : char;
};

/**
 * `A` a capital, `a` a small letter or a mark, `c` a letter without case, `9` a digit, `E` an emoji; the rest stays itself:
 * "Rust 1.0 で🔥" -> "Aaaa 9.9 cEE".
 */
export const shapeOf = (text: string): string =>
  text
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/\d/g, '9')
    .replace(/[^\0-\x7f]/gu, (char) => {
      const shape = known.get(char) ?? read(char).repeat(char.length);
      known.set(char, shape);
      return shape;
    });
