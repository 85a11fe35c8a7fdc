/**
 * Words that name the usual parts of show notes, in the languages that podcasts are made in. They tell headings among plain
 * lines, and what a section is for. Only the first six letters of a word count: "refere" is References, referencias, Referenzen.
 */

const LINKS =
  'link links linki resour ressou recurs risors refere référe readin mentio enlace liens ligaçõ quelle colleg länkar bronne odkazy ссылки посила リンク 参考 链接 링크';
const PARTS =
  'show note notes showno sponso contac contat kontak follow recomm quotes credit chapte chapit topics tópico highli takeaw key points insigh discus interv news picks bonus plugs social books guest guests hosts about transc summar overvi temas notas resume resumo invita invité convid sommai kapite themen gäste werbun argome ospiti ämnen темы участн контак содерж теми';
const BETWEEN = 'and the of in furthe more useful other this from y e et und och и de del du';

let links: Set<string> | undefined;
let parts: Set<string>;
let all: Set<string>;

/** The words of a short line, by their first letters. */
const wordsOf = (line: string): string[] => {
  if (!links) {
    links = new Set(LINKS.split(' '));
    parts = new Set([...links, ...PARTS.split(' ')]);
    all = new Set([...parts, ...BETWEEN.split(' ')]);
  }
  return line.length < 60 ? (line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.slice(0, 6)) : [];
};

const atEnds = (words: readonly string[], known: ReadonlySet<string> | undefined): boolean =>
  [words[0], words.at(-1)].some((word = '') => known?.has(word));

/** Whether a heading opens a list of links: "Links & Resources", "Ссылки". */
export const namesLinks = (title: string): boolean => atEnds(wordsOf(title), links);

/** 3 for a line that is nothing but names of parts ("Links and Notes"), 2 when one begins or ends it ("Maria's picks"), else 0. */
export const namesPart = (line: string): number => {
  const words = wordsOf(line);
  if (!atEnds(words, parts)) return 0;
  return words.every((word) => all.has(word)) ? 3 : 2;
};
