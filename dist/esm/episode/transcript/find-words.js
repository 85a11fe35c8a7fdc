const MARKS = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;
const foldText = (text) => text.toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC").replace(/[‘’]/g, "'");
function fold(original) {
  const text = foldText(original);
  if (text.length === original.length) return { text };
  const places = [];
  let folded = "";
  let at = 0;
  for (const character of original) {
    const part = foldText(character);
    for (let index = 0; index < part.length; index += 1) places.push(at);
    folded += part;
    at += character.length;
  }
  return { text: folded, places: [...places, at] };
}
function newFinder() {
  const folded = [];
  return function* (texts, words) {
    const wanted = foldText(words.replace(/\s+/g, " ").trim());
    const found = [];
    let line = 0;
    for (const original of texts) {
      yield;
      const { text, places } = folded[line] ??= fold(original);
      for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const end = at + wanted.length;
        found.push({ line, from: places?.[at] ?? at, to: places?.[end] ?? end });
      }
      line += 1;
    }
    return found;
  };
}

export { foldText, newFinder };
