const NAMED = new Map(
  `amp& lt< gt> quot" apos' nbsp\xA0 ndash\u2013 mdash\u2014 hellip\u2026 lsquo\u2018 rsquo\u2019 sbquo\u201A ldquo\u201C rdquo\u201D bdquo\u201E laquo\xAB raquo\xBB bull\u2022 middot\xB7 copy\xA9 reg\xAE trade\u2122 euro\u20AC pound\xA3 szlig\xDF aelig\xE6 oslash\xF8 oelig\u0153 iexcl\xA1 iquest\xBF _grave\u0300 _acute\u0301 _circ\u0302 _tilde\u0303 _uml\u0308 _ring\u030A _caron\u030C _cedil\u0327`.split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)])
);
const fromNumber = (code) => {
  if (code > 127 && code < 160) return new TextDecoder("windows-1252").decode(Uint8Array.of(code), { stream: true });
  const isBad = !code || code > 1114111 || code >> 11 === 27;
  return isBad ? "\uFFFD" : String.fromCodePoint(code);
};
const fromName = (name) => {
  const mark = NAMED.get("_" + name.slice(1));
  return mark ? (name.charAt(0) + mark).normalize() : NAMED.get(name) ?? NAMED.get(name.toLowerCase())?.toUpperCase();
};
const decodeEntities = (text) => text.replace(
  /&(?:#(\d{1,9}|x[\da-f]{1,8})|(amp|lt|gt|quot|nbsp|[a-z]{2,10}(?=;)));?/gi,
  (all, code, name = "") => code ? fromNumber(+`0${code}`) : fromName(String(name)) ?? all
);

export { decodeEntities };
