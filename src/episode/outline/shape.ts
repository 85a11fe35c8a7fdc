/**
 * A text as the shapes of its characters, at the same offsets, so that a short ASCII pattern can ask for letters and capitals
 * of every script.
 */

/** One shape a character, shared by all texts; scripts are few, so it stays small. */
const shapes = new Map<string, string>();
const MAX_SHAPES = 5000;

const read = (char: string): string => {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return char === lower ? 'a' : 'A';
  if (/\p{Nd}/u.test(char)) return '9';
  if (/\p{L}/u.test(char)) return 'c';
  if (/\p{M}/u.test(char) && char !== '\ufe0f') return 'a';
  return char > '\u2190' && /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u200d\ufe0f]/u.test(char) ? 'E' : char;
};

/**
 * `A` a capital, `a` a small letter or a mark, `c` a letter without case, `9` a digit, `E` an emoji; the rest stays itself:
 * "Rust 1.0 で🔥" -> "Aaaa 9.9 cEE".
 */
export const shapeOf = (text: string): string => {
  let shape = '';
  for (const char of text) {
    let found = shapes.get(char);
    if (!found) {
      found = read(char).padEnd(char.length, read(char));
      if (shapes.size < MAX_SHAPES) shapes.set(char, found);
    }
    shape += found;
  }
  return shape;
};
