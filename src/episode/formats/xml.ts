/**
 * Elements of a feed by local name and namespace, whatever prefix the feed gives it and whichever of its addresses.
 * Called by read-rss.ts and rss-parts.ts.
 */
import { text } from './values.js';

/** What is read of an element: the browser's own, or one that was built where there is no browser. */
export interface XmlElement extends Pick<Element, 'localName' | 'namespaceURI' | 'textContent' | 'getAttribute'> {
  readonly children: Iterable<XmlElement>;
}

/** How the address of a namespace is known: old, relocated and misspelt ones are about. */
export const RSS = /^$|purl\.org\/rss\/1\.0\/$|backend\.userland\.com\/rss/;
export const ITUNES = /itunes\.(?:apple\.)?com\/dtds\/podcast/i;
export const PODCAST = /podcastindex\.org\/namespace|podcast-?namespace/i;
export const CONTENT = /purl\.org\/rss\/1\.0\/modules\/content/i;
export const CHAPTERS = /podlove\.org\/simple-chapters/i;
export const GOOGLE = /schemas\/play-podcasts/i;
export const MEDIA = /search\.yahoo\.com\/mrss/i;
export const DUBLIN = /purl\.org\/dc\/elements/i;
export const ATOM = /w3\.org\/2005\/atom/i;

/** The children with this local name in this namespace. */
export const childrenOf = (parent: XmlElement | undefined, name: string, space = RSS): XmlElement[] =>
  [...(parent?.children ?? [])].filter((child) => child.localName === name && space.test(child.namespaceURI ?? ''));

/** The text of the first such child that has one. */
export const textOf = (parent: XmlElement | undefined, name: string, space = RSS): string | undefined =>
  childrenOf(parent, name, space)
    .map((child) => text(child.textContent))
    .find(Boolean)
    ?.trim();

/** An attribute that is not empty. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined => text(element?.getAttribute(name))?.trim();

/** The wanted attributes of an element under their own names, and its text under `as`. */
export function rowOf(element: XmlElement, names: string, as?: string): Record<string, string> {
  const row: Record<string, string> = {};
  for (const name of names.split(' ')) {
    const value = attribute(element, name);
    if (value) row[name] = value;
  }
  const content = as && text(element.textContent)?.trim();
  if (content) row[as] = content;
  return row;
}

/** Such a row for each child with this name. */
export const rowsOf = (parent: XmlElement | undefined, name: string, space: RegExp, names: string, as?: string): Record<string, string>[] =>
  childrenOf(parent, name, space).map((element) => rowOf(element, names, as));
