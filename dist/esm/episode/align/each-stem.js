const UNSPACED = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\u30FC\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}";
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const STEM = 6;
const isPair = (stem) => IS_UNSPACED.test(stem);
function eachStem(text, tell) {
  const folded = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    if (!isPair(word)) tell(stemOf(word), index / folded.length);
    else for (let at = 0; at < Math.max(1, word.length - 1); at++) tell(word.slice(at, at + 2), (index + at) / folded.length);
  }
}
const stemOf = (word) => (word.length > 3 && /[^s]s$/.test(word.slice(-2)) ? word.slice(0, -1) : word).slice(0, STEM);

export { eachStem, isPair };
