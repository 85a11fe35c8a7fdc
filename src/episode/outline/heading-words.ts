/**
 * Words that name the usual parts of show notes, in the languages that podcasts are made in. They tell headings among plain
 * lines, and what a section is for.
 */

const LINKS =
  'link links resource resources references reading mentioned enlaces recursos referencias referências ligações liens ressources références quellen collegamenti risorse riferimenti länkar linkit lenker bronnen linki odkazy ссылки посилання リンク 参考 链接 링크';
const PARTS =
  'show note notes shownotes sponsor sponsors contact contacts follow recommendations recommended quotes credits chapters timestamps topics highlights takeaways key points insights discussion discussed interview news picks bonus plugs socials books guest guests host hosts about transcript summary overview contacto contactos contato contatos temas tópicos notas resumen resumo invitados convidados chapitres sommaire invités kapitel kapitelmarken themen gäste werbung kontakt argomenti ospiti contatti note ämnen темы участники контакты содержание теми';
const BETWEEN = 'and the of in further more useful other this from y e et und och и de del du';

let links: Set<string> | undefined;
let parts: Set<string>;
let all: Set<string>;

const wordsOf = (line: string): string[] => {
  if (!links) {
    const split = (list: string) => list.split(' ');
    links = new Set(split(LINKS));
    parts = new Set([...links, ...split(PARTS)]);
    all = new Set([...parts, ...split(BETWEEN)]);
  }
  return line.length < 60 ? (line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) : [];
};

/** Whether a heading opens a list of links: "Links & Resources", "Ссылки". */
export const namesLinks = (title: string): boolean => {
  const words = wordsOf(title);
  return [words[0], words.at(-1)].some((word = '') => links?.has(word));
};

/** 3 for a line that is nothing but names of parts ("Links and Notes"), 2 when one begins or ends it ("Maria's picks"), else 0. */
export const namesPart = (line: string): number => {
  const words = wordsOf(line);
  if (![words[0], words.at(-1)].some((word = '') => parts.has(word))) return 0;
  return words.every((word) => all.has(word)) ? 3 : 2;
};
