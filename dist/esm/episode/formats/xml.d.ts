/** What is read of an element: the browser's own, or one that was built where there is no browser. */
export interface XmlElement extends Pick<Element, 'localName' | 'namespaceURI' | 'textContent' | 'getAttribute'> {
    readonly children: Iterable<XmlElement>;
}
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
export declare const childrenOf: (parent: XmlElement | undefined, name: string, space?: RegExp) => XmlElement[];
/** The text of the first such child that has one. */
export declare const textOf: (parent: XmlElement | undefined, name: string, space?: RegExp) => string | undefined;
/** An attribute that is not empty. */
export declare const attribute: (element: XmlElement | undefined, name: string) => string | undefined;
/** The wanted attributes of an element under their own names, and its text under `as`. */
export declare function rowOf(element: XmlElement, names: string, as?: string): Record<string, string>;
/** Such a row for each child with this name. */
export declare const rowsOf: (parent: XmlElement | undefined, name: string, space: RegExp, names: string, as?: string) => Record<string, string>[];
