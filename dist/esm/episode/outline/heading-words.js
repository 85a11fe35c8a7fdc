const LINKS = " link links resour ressou recurs risors refere r\xE9f\xE9re readin mentio enlace liens liga\xE7\xF5 quelle l\xE4nkar \u0441\u0441\u044B\u043B\u043A\u0438 \u30EA\u30F3\u30AF ";
const PARTS = LINKS + "show note notes showno sponso contac contat kontak recomm quotes credit chapte topics t\xF3pico takeaw points discus interv news picks plugs social guests hosts summar temas notas resumo kapite themen ";
const names = (list, line) => {
  const words = line.length < 60 ? line.toLowerCase().match(/[\p{L}\p{M}]+/gu) : null;
  return !!words && [words[0], words.at(-1)].some((word = "") => list.includes(` ${word.slice(0, 6)} `));
};
const namesLinks = (title) => names(LINKS, title);
const namesPart = (line) => names(PARTS, line);

export { namesLinks, namesPart };
