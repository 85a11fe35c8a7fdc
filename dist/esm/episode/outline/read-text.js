const WRAP = /\n(?<=^.{50,90}[^.!?:;]\n)(?=\p{Ll})/gmu;
const ITEM = /^(?:[-*+»–]\s|[•‣·■-◿]|\d{1,3}[.)]\s)/;
const readLine = (raw) => {
  const text = raw.trim();
  const line = { type: "", level: 0, text, links: [] };
  const hashes = text.search(/(?<=^#{1,6})\s/);
  if (hashes > 0) return { ...line, type: "heading", level: hashes };
  if (/^([-=*_~])\s?(?:\1\s?){2,99}$/.test(text)) return { ...line, type: "rule" };
  if (ITEM.test(text)) return { ...line, type: "item", level: Math.min(6, 1 + (raw.replaceAll("	", "  ").search(/\S/) >> 1)) };
  return { ...line, isBold: /^(\*\*|__)[^*_]{1,99}\1:?$/.test(text) };
};
const readText = (notes) => {
  const text = notes.replace(/[ \t]{0,9}(?:\r\n?|[\n\u2028\u2029])/g, "\n");
  const lines = text.split("\n");
  const unwrapped = text.replace(WRAP, " ").split("\n");
  const breaks = lines.length - unwrapped.length;
  return (breaks > 1 && breaks * 4 > lines.length ? unwrapped : lines).filter((line) => line.trim()).map(readLine);
};

export { readText };
