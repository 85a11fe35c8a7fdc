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

/**
 * The digits of every script as ASCII digits, at the same offsets: "١٢:٣٤" and "१२:३४" -> "12:34". In Unicode ten digits follow
 * one another, and where the first stands at 6, none stands at 0.
 */
export const asciiDigits = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (char) => {
    const code = char.charCodeAt(0);
    const low = code & 15;
    return DIGIT.test(char) ? `${DIGIT.test(String.fromCharCode(code - low)) ? low : low - 6}` : char;
  });
const DIGIT = /\p{Nd}/u;

const STAMP =
  /(?:[([]|(?<![\d:$€£/=#&_-])|(?<=\d)(?=(?:0\d:)?[0-5]\d:))@?(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?![\d:]|\.\d|\s?[ap]\.?m\b)[)\]]?/gi;

/**
 * Every stamp of the text: "(01:10) Hello" -> 70 s. Not "10:30 am", "$4:50", "std::10:20", "1:02:03:04" or "16:9", nor part of a URL.
 * Of digits that touch a stamp the last two are its own: "in 201912:30" -> 12:30.
 */
export const findStamps = (text: string): Stamp[] =>
  (text.includes(':') ? [...asciiDigits(text).matchAll(STAMP)] : []).map(
    ({ index, 0: { length }, 1: hours = 0, 2: minutes = 0, 3: seconds = 0 }) => ({
      start: index,
      end: index + length,
      seconds: (+hours * 60 + +minutes) * 60 + +seconds,
    }),
  );

/** Whether the stamps read as a list of chapters: three at least, and in order but for one in eight. */
export const areChapters = (stamps: readonly Stamp[]): boolean => {
  const falls = stamps.filter(({ seconds }, i) => seconds < (stamps[i - 1]?.seconds ?? 0));
  return stamps.length > 2 && falls.length * 8 <= stamps.length;
};

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/**
 * Where stamps cut a line: in front of each where they lead ("exactly01:10Grid 02:20Flex"), behind each where they trail
 * ("Intro - 00:00. Guest - 01:02."). A stamp glued on both sides is a line of its own.
 */
export const stampCuts = (text: string, stamps: readonly Stamp[]): number[] => {
  const sides = stamps.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    const to = end + lengthOf(/^[)\].\s]*/, text.slice(end, end + 24));
    const from = start - lengthOf(/(?:[-–—*•·>@]\s*)*$/, before);
    const isGluedBefore = /\S/.test(text.slice(0, from).slice(-1));
    const isGluedAfter = /^[^\s\-–—:|,]/.test(text.slice(to, to + 1)) && !/\s/.test(text.slice(end, to));
    return { from, to, isLone: isGluedBefore && isGluedAfter, trails: isGluedAfter ? !isGluedBefore : /[-–—:|]\s*$/.test(before) };
  });
  const trail = sides.filter(({ trails }) => trails).length * 2 > sides.length && !!sides[0]?.from;
  return sides.flatMap(({ from, to, isLone }) => (trail ? [to] : isLone ? [from, to] : [from]));
};
