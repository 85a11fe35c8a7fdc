const asciiDigits = (text) => text.replace(/[^\0-\x7f]/g, (char) => {
  const code = char.charCodeAt(0);
  const low = code & 15;
  return DIGIT.test(char) ? `${DIGIT.test(String.fromCharCode(code - low)) ? low : low - 6}` : char;
});
const DIGIT = /\p{Nd}/u;
const STAMP = /(?:[([]|(?<![\d:$€£/=#&_-])|(?<=\d)(?=(?:0\d:)?[0-5]\d:))@?(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?![\d:]|\.\d|\s?[ap]\.?m\b)[)\]]?/gi;
const findStamps = (text) => (text.includes(":") ? [...asciiDigits(text).matchAll(STAMP)] : []).map(
  ({ index, 0: { length }, 1: hours = 0, 2: minutes = 0, 3: seconds = 0 }) => ({
    start: index,
    end: index + length,
    seconds: (+hours * 60 + +minutes) * 60 + +seconds
  })
);
const areChapters = (stamps) => {
  const falls = stamps.filter(({ seconds }, i) => seconds < (stamps[i - 1]?.seconds ?? 0));
  return stamps.length > 2 && falls.length * 8 <= stamps.length;
};
const lengthOf = (pattern, text) => pattern.exec(text)?.[0].length ?? 0;
const stampCuts = (text, stamps) => {
  const sides = stamps.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    const to = end + lengthOf(/^[)\].\s]*/, text.slice(end, end + 24));
    const from = start - lengthOf(/(?:[-–—*•·>@]\s*)*$/, before);
    const isGluedBefore = /\S/.test(text.slice(0, from).slice(-1));
    const isGluedAfter = /^[^\s\-–—:|,]/.test(text.slice(to, to + 1)) && !/\s/.test(text.slice(end, to));
    return { from, to, isLone: isGluedBefore && isGluedAfter, trails: isGluedAfter ? !isGluedBefore : /[-–—:|]\s*$/.test(before) };
  });
  const trail = sides.filter(({ trails }) => trails).length * 2 > sides.length && !!sides[0]?.from;
  return sides.flatMap(({ from, to, isLone }) => trail ? [to] : isLone ? [from, to] : [from]);
};

export { areChapters, asciiDigits, findStamps, stampCuts };
