const LINKS = "link(?!e)|re(?:sour|ssou|curs|fere|ading)|risors|liens|enlace|l[ae]nk|sources|quelle|fuente|kallor|mention|literat|odkaz|zrodl|baglant|\u0441\u0441\u044B\u043B|\u30EA\u30F3\u30AF|\u94FE\u63A5";
const CONTACT = "sponso|[ck]onta[ck]?t|\u043A\u043E\u043D\u0442\u0430\u043A";
const CALLS = `${CONTACT}|(?:support|follow|join|find|rate) (?:us|me|our|the show)|unterstutz|folg[te] uns|souten|suivez|apoya|sigue|seguici|sostieni|\u043F\u043E\u0434\u0434\u0435\u0440`;
const PARTS = `${LINKS}|${CONTACT}|show(?:not|\\b)|not(?:e|es|as)\\b|recom|empfeh|quotes|credit|[ck]apit|chap[it]t|t[oe]pi[ck]|th?em[ae][sn]?\\b|takeaw|points\\b|discus|interv|n[eo]ws\\b|picks|plugs|soci[ae]l|guests?\\b|gaste?\\b|invit|convid|hosts?\\b|summar|resum|inhalt|time(?:s|co|li)|trans[ck]ript\\b|termin|\u0433\u043E\u0441\u0442|\u0442\u0430\u0438\u043C\u043A|(?:${CALLS}).{0,9}$`;
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const namer = (names) => {
  const pattern = new RegExp(`(?:^\\W{0,4}|[\\s/](?=\\S+\\W{0,4}$))(?:${names})`);
  return (line) => line.length < 60 && !/[:@].|(?: .*){6}/.test(line) && pattern.test(fold(line));
};
const namesLinks = namer(LINKS);
const namesPart = namer(PARTS);

export { CALLS, fold, namesLinks, namesPart };
