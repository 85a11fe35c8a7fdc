/**
 * XML of a feed as feedsmith's objects. A feed that feedsmith refuses as a whole, because it is cut off or one item is damaged, is
 * parsed by its parts, so that a bad item costs only itself.
 */
import { parseFeed as parse } from 'feedsmith';
import type { AnyFeed } from 'feedsmith';
import { fail, ok, type Problem, type Result } from '../../episode/result.js';

/** The feeds that were parsed, each a part of the whole, and what had to be left out. */
export interface ParsedFeed {
  readonly parts: readonly AnyFeed[];
  readonly problems: readonly Problem[];
}

const DOCTYPE = /<!DOCTYPE[^[>]{0,1000}(?:\[[^]{0,100000}?\]\s{0,100})?>/i;
const END = /<\/(?:[\w.-]{1,40}:)?(?:rss|feed|RDF)\s*>/i;

/** One part if the feed is well formed; `not-an-episode` if no part of it can be read. */
export function parseXmlFeed(text: string): Result<ParsedFeed> {
  // Entities of a feed's own are left as they stand: they may multiply, or name files.
  const xml = text.replace(DOCTYPE, '');
  const whole = tryParse(xml);
  const isCut = !END.test(xml.slice(-10_000));
  if (whole && !isCut) return ok({ parts: [whole], problems: [] });
  const items = itemsOf(xml);
  const [first] = items;
  const [, root] = /<((?:[\w.-]+:)?(?:rss|feed|RDF))[\s>]/i.exec(xml) ?? [];
  if (!first || !root) return fail('not-an-episode', 'markup, but no feed that can be read: it holds no whole <item> or <entry>');
  const head = xml.slice(0, first.start);
  const tail = /<channel[\s>]/.test(head) && !head.includes('</channel') ? `</channel></${root}>` : `</${root}>`;
  return readParts(
    head,
    tail,
    items.map(({ start, end }) => xml.slice(start, end)),
    isCut,
  );
}

/** Where the items that have an end begin and end; one inside another shows that the outer one has lost its end. */
function itemsOf(xml: string): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  const mark = /<!\[CDATA\[|<(\/?)(?:item|entry)(?=[\s>])/gi;
  let start = -1;
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    if (found[0].startsWith('<!')) {
      const close = xml.indexOf(']]>', mark.lastIndex);
      if (close < 0) break;
      mark.lastIndex = close;
    } else if (!found[1]) start = found.index;
    else if (start >= 0) {
      const end = xml.indexOf('>', found.index) + 1;
      if (end > 0) items.push({ start, end });
      start = -1;
    }
  }
  return items;
}

function readParts(head: string, tail: string, items: readonly string[], isCut: boolean): Result<ParsedFeed> {
  const parts: AnyFeed[] = [];
  const problems: Problem[] = [];
  // By halves: all but a few items of a feed are well formed.
  const read = (list: readonly string[]) => {
    const part = tryParse(head + list.join('') + tail);
    if (part) parts.push(part);
    else if (list.length > 1) {
      read(list.slice(0, list.length >> 1));
      read(list.slice(list.length >> 1));
    } else problems.push({ code: 'bad-field', message: `the item ${nameOf(list[0]!)} is no well-formed XML; correct it in the feed` });
  };
  read(items);
  if (parts.length === 0) return fail('not-an-episode', 'a feed of which no item is well-formed XML');
  if (isCut)
    problems.push({
      code: 'bad-field',
      message: 'the feed is cut off: its end is missing, so episodes may be missing too; fetch it again',
    });
  return ok({ parts, problems });
}

const nameOf = (item: string) =>
  JSON.stringify(/<(?:title|guid|id)[^>]*>(?:<!\[CDATA\[)?([^<\]]{1,80})/.exec(item)?.[1] ?? item.slice(0, 60));

function tryParse(xml: string): AnyFeed | undefined {
  try {
    return parse(xml);
  } catch {
    return undefined;
  }
}
