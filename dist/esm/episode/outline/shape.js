const known = /* @__PURE__ */ new Map();
const read = (char) => {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) return char === lower ? "a" : "A";
  if (/[\x80-\xbf\u2010-\u206f™]/.test(char)) return char;
  if (/\p{Nd}/u.test(char)) return "9";
  if (/[\p{Emoji}\u200d\ufe0f]/u.test(char)) return "E";
  if (/\p{L}/u.test(char)) return "c";
  if (/\p{M}/u.test(char)) return "a";
  return char.length > 1 ? "_" : char;
};
const shapeOf = (text) => text.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "9").replace(/[^\0-\x7f]/gu, (char) => {
  const shape = known.get(char) ?? read(char).repeat(char.length);
  known.set(char, shape);
  return shape;
});

export { shapeOf };
