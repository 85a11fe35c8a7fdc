/**
 * Words that name the usual parts of show notes, in the languages that podcasts are made in. They tell headings among plain
 * lines, and what a section is for. Only the first six letters of a word count: "refere" is References, referencias, Referenzen.
 */
/** Whether a heading opens a list of links: "Links & Resources", "Ссылки". */
export declare const namesLinks: (title: string) => boolean;
/** Whether a line names a part of the notes: "Links and Notes", "Maria's picks". */
export declare const namesPart: (line: string) => boolean;
