/**
 * Words that name the usual parts of show notes, in the languages that podcasts are made in. They tell headings among plain
 * lines, and what a section is for. Beginnings of words without accents: "recurs" is recursos, "lank" is länkar; "\b" ends a word.
 */
/** What asks the listener for something. */
export declare const CALLS = "sponso|[ck]onta[ck]?t|\u043A\u043E\u043D\u0442\u0430\u043A|(?:support|follow|join|find|rate) (?:us|me|our|the show)|unterstutz|folg[te] uns|souten|suivez|apoya|sigue|seguici|sostieni|\u043F\u043E\u0434\u0434\u0435\u0440";
/** "Ссылки" and "Länkar" as the words are written here: "ссылки", "lankar". */
export declare const fold: (text: string) => string;
/** Whether a heading opens a list of links: "Links & Resources", "Ссылки". */
export declare const namesLinks: (line: string) => boolean;
/** Whether a line names a part of the notes: "Links and Notes", "Maria's picks", "Follow us". */
export declare const namesPart: (line: string) => boolean;
