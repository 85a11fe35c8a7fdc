/**
 * Time stamps in notes, "12:34" or "[1:02:03]", told from clock times, ratios, scores and verses.
 * Knows nothing of lines: it finds the stamps of a text and how they stand in it.
 */

/** A stamp by its offsets, brackets included; `seconds` from the start of the episode. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
}

/** Digits of every script as ASCII digits, at the same offsets: "١٢:٣٤" -> "12:34". */
export const asciiDigits = (text: string): string =>
  text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return digit.length > 1 ? digit : String(value);
  });

const STAMP = /(?<![\d:$€£/=#&_-])(?<!\d[.,])[([]?@?(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?![\d:]|\.\d|\s?[aApP]\.?[mM]\b|\s?%)[)\]]?/g;

/**
 * Every stamp of the text: "(01:10) Hello" -> 70 s. Not "10:30 am", "$4:50", "std::10:20", "1:02:03:04" or "16:9", nor part of a URL.
 */
export const findStamps = (text: string): Stamp[] => {
  if (!/\p{Nd}:\p{Nd}/u.test(text)) return [];
  const digits = /[\u0660-\uffff]:/.test(text) ? asciiDigits(text) : text;
  return [...digits.matchAll(STAMP)].map(({ index, 0: all, 1: hours = '0', 2: minutes = '', 3: seconds = '' }) => ({
    start: index,
    end: index + all.length,
    seconds: (+hours * 60 + +minutes) * 60 + +seconds,
  }));
};

/** Whether the stamps read as a list of chapters: three at least, and in order but for one in eight. */
export const areChapters = (stamps: readonly Stamp[]): boolean => {
  let falls = 0;
  stamps.forEach((stamp, i) => (falls += stamp.seconds < (stamps[i - 1]?.seconds ?? 0) ? 1 : 0));
  return stamps.length > 2 && falls * 8 <= stamps.length;
};

/** Marks that may stand between a stamp and its title. */
const BEFORE = /[-–—*•·>@\s]{0,9}$/;
const AFTER = /^[)\].\s]{0,9}/;

/**
 * Where stamps cut a line: in front of each where they lead ("exactly01:10Grid 02:20Flex"), behind each where they trail
 * ("Intro - 00:00. Guest - 01:02."). A stamp glued on both sides is a line of its own.
 */
export const stampCuts = (text: string, stamps: readonly Stamp[]): number[] => {
  const sides = stamps.map(({ start, end }) => {
    const mark = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
    const tail = AFTER.exec(text.slice(end, end + 24))?.[0] ?? '';
    const to = end + tail.length;
    const from = start - mark.trimStart().length;
    const isGluedBefore = start > 0 && !/^\s/.test(mark);
    const isGluedAfter = !/\s/.test(tail) && /^[^\s\-–—:|,]/.test(text.slice(to, to + 1));
    const trails = isGluedAfter
      ? !isGluedBefore
      : from > 0 && /[-–—:|]\s{0,9}$/.test(text.slice(Math.max(0, start - 24), start)) && !/^[-–—:|]/.test(text.slice(to, to + 1));
    return { from, to, trails, isLone: isGluedBefore && isGluedAfter };
  });
  const trail = sides.filter((side) => side.trails).length * 2 > sides.length && (sides[0]?.from ?? 0) > 0;
  return sides.flatMap(({ from, to, isLone }) => (trail ? [to] : isLone ? [from, to] : [from]));
};
