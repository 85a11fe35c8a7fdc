/**
 * Markup of a feed as elements, as far as the reader of the browser asks for them (episode/formats/xml.ts). It reads on where markup
 * is wrong, expands no entities but characters, and goes no deeper than feeds do. Called by parse-feed.ts.
 */
import { ATOM, CHAPTERS, CONTENT, DUBLIN, GOOGLE, ITUNES, MEDIA, PODCAST, type XmlElement } from '../../episode/formats/xml.js';
import { decodeEntities } from '../../episode/outline/decode-entities.js';

/** Deeper elements are text of those above. */
const DEEPEST = 6;

/** Comments, CDATA, instructions, tags with their attributes, text. */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<[?!][^>]*>?|<(\/?)([a-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^'"<>]){0,20000})>|[^<]+|</gi;
const ATTRIBUTE = /([\w.:-]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The address of each namespace, the prefix that it usually has, and how else its address is written. */
const SPACES: readonly (readonly [prefix: string, address: string, known: RegExp])[] = [
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd', ITUNES],
  ['podcast', 'https://podcastindex.org/namespace/1.0', PODCAST],
  ['content', 'http://purl.org/rss/1.0/modules/content/', CONTENT],
  ['psc', 'http://podlove.org/simple-chapters', CHAPTERS],
  ['googleplay', 'http://www.google.com/schemas/play-podcasts/1.0', GOOGLE],
  ['media', 'http://search.yahoo.com/mrss/', MEDIA],
  ['dc', 'http://purl.org/dc/elements/1.1/', DUBLIN],
  ['atom', 'http://www.w3.org/2005/Atom', ATOM],
];

/** Names with capitals, which some feeds leave out. */
const NAMES = new Map(
  ['alternateEnclosure', 'contentLink', 'episodeType', 'managingEditor', 'pubDate', 'socialInteract'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** `xmlns:i="http://itunes.apple.com/DTDs/podcast-1.0.dtd"` gets the address by which everybody knows it. */
export const withKnownSpaces = (xml: string): string =>
  xml.replace(/(\sxmlns:[\w.-]{1,40}\s*=\s*["'])([^"'<]{1,200})/g, (all, before: string, address: string) => {
    const known = SPACES.find(([, , pattern]) => pattern.test(address));
    return known ? before + known[1] : all;
  });

/** An element that was built from markup; names of tags and attributes may be in other letters. */
export class ParsedElement implements XmlElement {
  readonly children: ParsedElement[] = [];
  readonly localName: string;
  readonly namespaceURI: string;
  textContent = '';
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #spaces: ReadonlyMap<string, string>;

  /** `name` in small letters; `spaces` holds the addresses of namespaces by their prefixes, as the element's parent knows them. */
  constructor(name: string, attributes: string, spaces: ReadonlyMap<string, string>) {
    this.#attributes = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [key.toLowerCase(), double ?? single ?? '']),
    );
    const own = [...this.#attributes].filter(([key]) => /^xmlns(?::|$)/.test(key)).map(([key, uri]) => [key.slice(6), uri] as const);
    this.#spaces = own.length > 0 ? new Map([...spaces, ...own]) : spaces;
    const [local = '', prefix = ''] = name.split(':').reverse();
    this.localName = NAMES.get(local) ?? local;
    this.namespaceURI = this.#spaces.get(prefix) ?? '';
  }

  getAttribute(name: string): string | null {
    const value = this.#attributes.get(name.toLowerCase());
    return value === undefined ? null : decodeEntities(value);
  }

  /** The elements of markup that stands inside this one; tags without an end end with their parent. */
  fill(xml: string): this {
    const open: { readonly name: string; readonly element: ParsedElement }[] = [{ name: '', element: this }];
    for (const [all, cdata, end, tag, attributes = ''] of xml.matchAll(TOKEN)) {
      const name = tag?.toLowerCase();
      if (!name) {
        const text = cdata ?? (/^<[?!]/.test(all) ? '' : decodeEntities(all));
        if (text) for (const { element } of open) element.textContent += text;
      } else if (end) {
        const index = open.findLastIndex((each) => each.name === name);
        if (index > 0) open.length = index;
      } else if (open.length < DEEPEST) {
        const { element } = open.at(-1)!;
        const child = new ParsedElement(name, attributes, element.#spaces);
        element.children.push(child);
        if (!attributes.endsWith('/')) open.push({ name, element: child });
      }
    }
    return this;
  }

  /** An element that holds the elements of markup from elsewhere in the same document, where the same namespaces hold. */
  fragment(xml: string): ParsedElement {
    return new ParsedElement('', '', this.#spaces).fill(xml);
  }
}

/** An element that holds all elements of the markup. */
export const parseElement = (xml: string): ParsedElement =>
  new ParsedElement('', '', new Map(SPACES.map(([prefix, address]) => [prefix, address]))).fill(xml);
