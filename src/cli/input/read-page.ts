/**
 * What a web page says of episodes: its JSON-LD, and the feeds it links. The page is parsed as browsers do, and nothing in it runs.
 * Called by read-feed.ts for a text that is HTML.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** `linked` holds the texts of JSON-LD scripts, `feeds` addresses as the page writes them. */
export interface PageFindings {
  readonly linked: readonly string[];
  readonly feeds: readonly string[];
}

/** Deeper than this nothing is looked at. */
const DEEPEST = 400;

/** What the page holds, in its order. */
export function readPage(html: string): PageFindings {
  const linked: string[] = [];
  const feeds: string[] = [];
  const visit = (node: Node, depth: number) => {
    if (depth > DEEPEST || !('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        const type = valueOf(child, 'type')?.toLowerCase() ?? '';
        if (child.tagName === 'script' && type === 'application/ld+json') linked.push(textOf(child));
        if (child.tagName === 'link' && /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/.test(type)) {
          const href = valueOf(child, 'href');
          if (href && /\balternate\b/i.test(valueOf(child, 'rel') ?? '')) feeds.push(href);
        }
      }
      visit(child, depth + 1);
    }
  };
  visit(parse(html), 0);
  return { linked, feeds };
}

const valueOf = ({ attrs }: Element, name: string): string | undefined => attrs.find((attribute) => attribute.name === name)?.value;

const textOf = ({ childNodes }: Element): string => childNodes.map((node) => ('value' in node ? node.value : '')).join('');
