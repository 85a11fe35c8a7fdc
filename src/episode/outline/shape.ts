/**
 * A text as the shapes of its characters, at the same offsets, so that a short ASCII pattern can ask for letters and capitals
 * of every script.
 */

/** The shapes of the code units that have occurred; the two halves of a pair are read together. */
const known: string[] = [];

const read = (char: string): string => {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return char === lower ? 'a' : 'A';
  if (/\p{Nd}/u.test(char)) return '9';
  if (/\p{L}/u.test(char)) return 'c';
  if (/\p{M}/u.test(char) && char !== '\ufe0f') return 'a';
  if (char > '\u200c' && /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u200d\ufe0f]/u.test(char) && char !== '™') return 'E';
  return char.length > 1 ? '_' : char;
};

/**
 * `A` a capital, `a` a small letter or a mark, `c` a letter without case, `9` a digit, `E` an emoji; the rest stays itself:
 * "Rust 1.0 で🔥" -> "Aaaa 9.9 cEE".
 */
export const shapeOf = (text: string): string => {
  let shape = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code & 0xf800) !== 0xd800) shape += known[code] ??= read(text.charAt(i));
    else {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      shape += read(char).repeat(char.length);
      i += char.length - 1;
    }
  }
  return shape;
};
