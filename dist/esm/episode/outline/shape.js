const known = [];
const read = (char) => {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return char === lower ? "a" : "A";
  if (/\p{Nd}/u.test(char)) return "9";
  if (/\p{L}/u.test(char)) return "c";
  if (/\p{M}/u.test(char) && char !== "\uFE0F") return "a";
  if (char > "\u200C" && /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u200d\ufe0f]/u.test(char) && char !== "\u2122") return "E";
  return char.length > 1 ? "_" : char;
};
const shapeOf = (text) => {
  let shape = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code & 63488) !== 55296) shape += known[code] ??= read(text.charAt(i));
    else {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      shape += read(char).repeat(char.length);
      i += char.length - 1;
    }
  }
  return shape;
};

export { shapeOf };
