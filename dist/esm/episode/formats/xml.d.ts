/** How the address of a namespace is known: old, relocated and misspelt ones are about. */
export declare const RSS: RegExp;
export declare const ITUNES: RegExp;
export declare const PODCAST: RegExp;
export declare const CONTENT: RegExp;
export declare const CHAPTERS: RegExp;
export declare const GOOGLE: RegExp;
export declare const MEDIA: RegExp;
export declare const DUBLIN: RegExp;
export declare const ATOM: RegExp;
/** The children with this local name in this namespace. */
export declare const childrenOf: (parent: Element | undefined, name: string, space?: RegExp) => Element[];
/** The text of the first such child that has one. */
export declare const textOf: (parent: Element | undefined, name: string, space?: RegExp) => string | undefined;
/** An attribute that is not empty. */
export declare const attribute: (element: Element | undefined, name: string) => string | undefined;
/** The wanted attributes of an element under their own names, and its text under `as`. */
export declare function rowOf(element: Element, names: string, as?: string): Record<string, string>;
/** Such a row for each child with this name. */
export declare const rowsOf: (parent: Element | undefined, name: string, space: RegExp, names: string, as?: string) => Record<string, string>[];
