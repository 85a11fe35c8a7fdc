/**
 * Words that name the usual parts of show notes, in the languages that podcasts are made in. They tell headings among plain
 * lines, and what a section is for. Beginnings of words without accents: "recurs" is recursos, "lank" is länkar; "\b" ends a word.
 */

const LINKS =
  'link(?!e)|re(?:sour|ssou|curs|fere|ading)|risors|liens|enlace|l[ae]nk|sources|quelle|fuente|kallor|mention|literat|odkaz|zrodl|baglant|ссыл|リンク|链接';
const CONTACT = 'sponso|[ck]onta[ck]?t|контак';
/** What asks the listener for something. */
export const CALLS = `${CONTACT}|(?:support|follow|join|find|rate) (?:us|me|our|the show)|unterstutz|folg[te] uns|souten|suivez|apoya|sigue|seguici|sostieni|поддер`;
const PARTS = `${LINKS}|${CONTACT}|show(?:not|\\b)|not(?:e|es|as)\\b|recom|empfeh|quotes|credit|[ck]apit|chap[it]t|t[oe]pi[ck]|th?em[ae][sn]?\\b|takeaw|points\\b|discus|interv|n[eo]ws\\b|picks|plugs|soci[ae]l|guests?\\b|gaste?\\b|invit|convid|hosts?\\b|summar|resum|inhalt|time(?:s|co|li)|trans[ck]ript\\b|termin|гост|таимк|(?:${CALLS}).{0,9}$`;

/** "Ссылки" and "Länkar" as the words are written here: "ссылки", "lankar". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Whether a name begins the first or the last word of a short line: of any but a label with its text, "Contact: Maria". */
const namer = (names: string): ((line: string) => boolean) => {
  const pattern = new RegExp(`(?:^\\W{0,4}|[\\s/](?=\\S+\\W{0,4}$))(?:${names})`);
  return (line) => line.length < 60 && !/[:@].|(?: .*){6}/.test(line) && pattern.test(fold(line));
};

/** Whether a heading opens a list of links: "Links & Resources", "Ссылки". */
export const namesLinks = namer(LINKS);

/** Whether a line names a part of the notes: "Links and Notes", "Maria's picks", "Follow us". */
export const namesPart = namer(PARTS);
