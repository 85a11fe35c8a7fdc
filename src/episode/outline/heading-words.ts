/**
 * Words that name the usual parts of show notes, in the languages that podcasts are made in. They tell headings among plain
 * lines, and what a section is for. Only the first six letters of a word count: "refere" is References, referencias, Referenzen.
 */

const LINKS = ' link links resour ressou recurs risors refere référe readin mentio enlace liens ligaçõ quelle länkar ссылки リンク ';
const PARTS =
  LINKS +
  'show note notes showno sponso contac contat kontak recomm quotes credit chapte topics tópico takeaw points discus interv news picks plugs social guests hosts summar temas notas resumo kapite themen ';

/** Whether one of the names begins or ends a short line. */
const names = (list: string, line: string): boolean => {
  const words = line.length < 60 ? line.toLowerCase().match(/[\p{L}\p{M}]+/gu) : null;
  return !!words && [words[0], words.at(-1)].some((word = '') => list.includes(` ${word.slice(0, 6)} `));
};

/** Whether a heading opens a list of links: "Links & Resources", "Ссылки". */
export const namesLinks = (title: string): boolean => names(LINKS, title);

/** Whether a line names a part of the notes: "Links and Notes", "Maria's picks". */
export const namesPart = (line: string): boolean => names(PARTS, line);
