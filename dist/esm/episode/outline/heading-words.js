const LINKS = "link links linki resour ressou recurs risors refere r\xE9f\xE9re readin mentio enlace liens liga\xE7\xF5 quelle colleg l\xE4nkar bronne odkazy \u0441\u0441\u044B\u043B\u043A\u0438 \u043F\u043E\u0441\u0438\u043B\u0430 \u30EA\u30F3\u30AF \u53C2\u8003 \u94FE\u63A5 \uB9C1\uD06C";
const PARTS = "show note notes showno sponso contac contat kontak follow recomm quotes credit chapte chapit topics t\xF3pico highli takeaw key points insigh discus interv news picks bonus plugs social books guest guests hosts about transc summar overvi temas notas resume resumo invita invit\xE9 convid sommai kapite themen g\xE4ste werbun argome ospiti \xE4mnen \u0442\u0435\u043C\u044B \u0443\u0447\u0430\u0441\u0442\u043D \u043A\u043E\u043D\u0442\u0430\u043A \u0441\u043E\u0434\u0435\u0440\u0436 \u0442\u0435\u043C\u0438";
const BETWEEN = "and the of in furthe more useful other this from y e et und och \u0438 de del du";
let links;
let parts;
let all;
const wordsOf = (line) => {
  if (!links) {
    links = new Set(LINKS.split(" "));
    parts = /* @__PURE__ */ new Set([...links, ...PARTS.split(" ")]);
    all = /* @__PURE__ */ new Set([...parts, ...BETWEEN.split(" ")]);
  }
  return line.length < 60 ? (line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.slice(0, 6)) : [];
};
const atEnds = (words, known) => [words[0], words.at(-1)].some((word = "") => known?.has(word));
const namesLinks = (title) => atEnds(wordsOf(title), links);
const namesPart = (line) => {
  const words = wordsOf(line);
  if (!atEnds(words, parts)) return 0;
  return words.every((word) => all.has(word)) ? 3 : 2;
};

export { namesLinks, namesPart };
