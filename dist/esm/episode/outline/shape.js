const known = /* @__PURE__ */ new Map();
const read = (char) => {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return char === lower ? "a" : "A";
  if (/\p{Nd}/u.test(char)) return "9";
  if (char > "\u200C" && char !== "\u2122" && /[\p{Emoji}\u200d\ufe0f]/u.test(char)) return "E";
  if (/\p{L}/u.test(char)) return "c";
  if (/\p{M}/u.test(char)) return "a";
  return char.length > 1 ? "_" : char;
};
const shapeOf = (text) => {
  let shape = "";
  for (const char of text) {
    const found = known.get(char) ?? read(char).repeat(char.length);
    known.set(char, found);
    shape += found;
  }
  return shape;
};

export { shapeOf };
