/**
 * XML of a feed as feedsmith's objects, each item with the elements that it was written in. A feed that feedsmith refuses as a whole,
 * because it is cut off or one item is damaged, is parsed by its parts, so that a bad item costs only itself.
 */
import { parseFeed as parse } from 'feedsmith';
import type { AnyFeed } from 'feedsmith';
import { fail, ok, type Problem, type Result } from '../../episode/result.js';
import { feedItems, type FeedItem } from './feed-items.js';
import { parseElement, withKnownSpaces, type ParsedElement } from './parse-element.js';

/** A part of a feed: what feedsmith makes of it, and the markup of each of its items in the same order. */
export interface FeedPart {
  readonly feed: AnyFeed;
  readonly items: readonly string[];
}

/** `around` is what stands outside of items; `problems` say what had to be left out. */
export interface ParsedFeed {
  readonly parts: readonly FeedPart[];
  readonly around: ParsedElement;
  readonly problems: readonly Problem[];
}

const DOCTYPE = /^<!DOCTYPE[^[>]{0,1000}(?:\[[^]{0,100000}?\]\s{0,100})?>/i;
const ROOT = /<((?:[\w.-]{1,40}:)?(?:rss|feed|RDF))[\s>]/i;
/** The table of contents of RDF, which would bring its items into another order. */
const CONTENTS = /<items>[^]{0,1000000}?<\/items>/;
/** More broken items are not looked for. */
const MOST_BROKEN = 1000;

/** One part if the feed is well formed; `not-an-episode` if no part of it can be read. */
export function parseXmlFeed(text: string): Result<ParsedFeed> {
  const bare = withoutDoctype(text);
  const [, root] = ROOT.exec(bare) ?? [];
  const { items, between } = feedItems(bare, root ?? '');
  const head = withKnownSpaces(between[0]!.replace(CONTENTS, ''));
  const rest = between.slice(1);
  const around = parseElement(head + rest.join(''));
  const isCut = !new RegExp(`</${root}\\s*>`, 'i').test(between.at(-1)!);
  const whole =
    isCut || items.some(({ isOpen }) => isOpen)
      ? undefined
      : tryParse(head + items.map((item, index) => item.text + rest[index]!).join(''));
  if (whole && countOf(whole) === items.length)
    return ok({ parts: [{ feed: whole, items: items.map((item) => item.text) }], around, problems: [] });
  if (items.length === 0 || !root)
    return fail('not-an-episode', 'markup, but no feed that can be read: it holds no whole <item> or <entry>');
  const tail = /<channel[\s>]/i.test(head) && !/<\/channel/i.test(head) ? `</channel></${root}>` : `</${root}>`;
  const { parts, problems } = readParts(head, tail, items);
  if (parts.length === 0) return fail('not-an-episode', 'a feed of which no item is well-formed XML');
  if (isCut) problems.push(faulty('the feed is cut off: its end is missing, so episodes may be missing too; fetch it again'));
  return ok({ parts, around, problems });
}

/** Entities of a feed's own are left as they stand: they may multiply, or name files. */
function withoutDoctype(text: string): string {
  const at = text.search(/<!DOCTYPE/i);
  return at < 0 ? text : text.slice(0, at) + text.slice(at).replace(DOCTYPE, '');
}

function readParts(head: string, tail: string, items: readonly FeedItem[]): { parts: FeedPart[]; problems: Problem[] } {
  const parts: FeedPart[] = [];
  const problems: Problem[] = [];
  // By halves: all but a few items of a feed are well formed.
  const read = (list: readonly FeedItem[]) => {
    if (problems.length > MOST_BROKEN) return;
    const texts = list.map((item) => item.text);
    const feed = tryParse(head + texts.join('') + tail);
    if (feed && countOf(feed) === list.length) parts.push({ feed, items: texts });
    else if (list.length > 1) {
      read(list.slice(0, list.length >> 1));
      read(list.slice(list.length >> 1));
    } else if (problems.length === MOST_BROKEN)
      problems.push(faulty(`more than ${MOST_BROKEN} items are no well-formed XML; the rest was not read`));
    else problems.push(faulty(`the item ${nameOf(texts[0]!)} is no well-formed XML; correct it in the feed`));
  };
  read(items);
  for (const { text, isOpen } of items.slice(0, MOST_BROKEN))
    if (isOpen) problems.push(faulty(`the item ${nameOf(text)} has no end; close it in the feed before the next begins`));
  return { parts, problems };
}

const faulty = (message: string): Problem => ({ code: 'bad-field', message });

const nameOf = (item: string) =>
  JSON.stringify(/<(?:title|guid|id)[^>]*>(?:<!\[CDATA\[)?([^<\]]{1,80})/.exec(item)?.[1] ?? item.slice(0, 60));

/** How many items feedsmith has found; it leaves out those without anything in them. */
const countOf = ({ format, feed }: AnyFeed): number =>
  (format === 'atom' ? feed.entries : format === 'json' ? [] : feed.items)?.length ?? 0;

function tryParse(xml: string): AnyFeed | undefined {
  try {
    return parse(xml);
  } catch {
    return undefined;
  }
}
