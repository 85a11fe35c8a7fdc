const asciiDigits = (text) => text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return digit.length > 1 ? digit : String(value);
});
const STAMP = /(?<![\d:$€£/=#&_-])(?<!\d[.,])[([]?@?(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?![\d:]|\.\d|\s?[aApP]\.?[mM]\b|\s?%)[)\]]?/g;
const findStamps = (text) => {
  if (!/\p{Nd}:\p{Nd}/u.test(text)) return [];
  const digits = /[\u0660-\uffff]:/.test(text) ? asciiDigits(text) : text;
  return [...digits.matchAll(STAMP)].map(({ index, 0: all, 1: hours = "0", 2: minutes = "", 3: seconds = "" }) => ({
    start: index,
    end: index + all.length,
    seconds: (+hours * 60 + +minutes) * 60 + +seconds
  }));
};
const areChapters = (stamps) => {
  let falls = 0;
  stamps.forEach((stamp, i) => falls += stamp.seconds < (stamps[i - 1]?.seconds ?? 0) ? 1 : 0);
  return stamps.length > 2 && falls * 8 <= stamps.length;
};
const BEFORE = /[-–—*•·>@\s]{0,9}$/;
const AFTER = /^[)\].\s]{0,9}/;
const stampCuts = (text, stamps) => {
  const sides = stamps.map(({ start, end }) => {
    const mark = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? "";
    const tail = AFTER.exec(text.slice(end, end + 24))?.[0] ?? "";
    const to = end + tail.length;
    const from = start - mark.trimStart().length;
    const isGluedBefore = start > 0 && !/^\s/.test(mark);
    const isGluedAfter = !/\s/.test(tail) && /^[^\s\-–—:|,]/.test(text.slice(to, to + 1));
    const trails = isGluedAfter ? !isGluedBefore : from > 0 && /[-–—:|]\s{0,9}$/.test(text.slice(Math.max(0, start - 24), start)) && !/^[-–—:|]/.test(text.slice(to, to + 1));
    return { from, to, trails, isLone: isGluedBefore && isGluedAfter };
  });
  const trail = sides.filter((side) => side.trails).length * 2 > sides.length && (sides[0]?.from ?? 0) > 0;
  return sides.flatMap(({ from, to, isLone }) => trail ? [to] : isLone ? [from, to] : [from]);
};

export { areChapters, asciiDigits, findStamps, stampCuts };
