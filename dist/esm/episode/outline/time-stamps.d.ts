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
export declare const asciiDigits: (text: string) => string;
/**
 * Every stamp of the text: "(01:10) Hello" -> 70 s. Not "10:30 am", "$4:50", "std::10:20", "1:02:03:04" or "16:9", nor part of a URL.
 * Of digits that touch a stamp the last two are its own: "in 201912:30" -> 12:30.
 */
export declare const findStamps: (text: string) => Stamp[];
/** Whether the stamps read as a list of chapters: three at least, and in order but for one in eight. */
export declare const areChapters: (stamps: readonly Stamp[]) => boolean;
/**
 * Where stamps cut a line: in front of each where they lead ("exactly01:10Grid 02:20Flex"), behind each where they trail
 * ("Intro - 00:00. Guest - 01:02."). A stamp glued on both sides is a line of its own.
 */
export declare const stampCuts: (text: string, stamps: readonly Stamp[]) => number[];
