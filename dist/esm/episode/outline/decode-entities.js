const NAMED = new Map(
  `amp& lt< gt> quot" apos' nbsp\xA0 ndash\u2013 mdash\u2014 hellip\u2026 lsquo\u2018 rsquo\u2019 sbquo\u201A ldquo\u201C rdquo\u201D bdquo\u201E laquo\xAB raquo\xBB bull\u2022 middot\xB7 deg\xB0 copy\xA9 reg\xAE trade\u2122 euro\u20AC pound\xA3 szlig\xDF aelig\xE6 AElig\xC6 oslash\xF8 Oslash\xD8 oelig\u0153 iexcl\xA1 iquest\xBF times\xD7 rarr\u2192`.split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)])
);
const MARKS = /* @__PURE__ */ new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
  ["uml", "\u0308"],
  ["ring", "\u030A"],
  ["caron", "\u030C"],
  ["cedil", "\u0327"]
]);
const WINDOWS = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
const fromNumber = (code) => {
  if (code > 127 && code < 160) return WINDOWS.charAt(code - 128);
  const isBad = !code || code > 1114111 || code > 55295 && code < 57344;
  return isBad ? "\uFFFD" : String.fromCodePoint(code);
};
const fromName = (name) => {
  const mark = MARKS.get(name.slice(1));
  return NAMED.get(name) ?? (mark && (name.charAt(0) + mark).normalize());
};
const decodeEntities = (text) => text.replace(
  /&(?:#(\d{1,9})|#x([\da-f]{1,8})|(amp|lt|gt|quot|nbsp|[a-z]{2,10}(?=;)));?/gi,
  (all, decimal, hex, name = "") => decimal ? fromNumber(+decimal) : hex ? fromNumber(parseInt(hex, 16)) : fromName(String(name)) ?? all
);

export { decodeEntities };
