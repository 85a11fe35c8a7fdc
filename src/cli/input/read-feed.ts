/**
 * Text of any known form as canonical drafts: RSS, RDF and Atom through feedsmith, JSON through the formats of the episode room,
 * web pages by their JSON-LD or the feed that they link. Called by gather.ts.
 */
import type { AnyFeed } from 'feedsmith';
import type { Draft } from '../../episode/formats/any-episode.js';
import { needsAdapter } from '../../episode/formats/detect.js';
import { openEnvelope, readItem } from '../../episode/formats/envelopes.js';
import { at, text as textOf } from '../../episode/formats/values.js';
import { fail, ok, type Problem, type Result } from '../../episode/result.js';
import { atomDraft } from './atom-draft.js';
import type { ParsedElement } from './parse-element.js';
import { parseXmlFeed, type FeedPart } from './parse-feed.js';
import { readPage } from './read-page.js';
import { rssDraft } from './rss-draft.js';

/** The episodes of a text; `next` is the address of the page with more of them, `elsewhere` that of the feed a web page links. */
export interface Batch {
  readonly drafts: readonly Draft[];
  readonly next?: string | undefined;
  readonly elsewhere?: string | undefined;
  readonly problems: readonly Problem[];
}

/** `not-an-episode` where the text is in no known form. */
export function readFeed(text: string): Result<Batch> {
  const content = text.replace(/^\uFEFF/, '').trimStart();
  if (!content) return fail('not-an-episode', 'there is nothing in it; give a feed, a page or an episode file');
  if (!content.startsWith('<')) return readJson(content);
  if (/<(?:[\w.-]+:)?(?:rss|feed|RDF)[\s>]/i.test(content.slice(0, 20_000))) return readXml(content);
  if (/<opml[\s>]/i.test(content.slice(0, 20_000)))
    return fail('not-an-episode', 'a list of feeds (OPML); give the address of one of them');
  return /<(?:!doctype\s+html|html|head|body)\b/i.test(content.slice(0, 20_000))
    ? readHtml(content)
    : fail('not-an-episode', 'markup that is neither a feed nor a web page');
}

function readJson(content: string): Result<Batch> {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (cause) {
    const what = /^[[{"]/.test(content)
      ? `no JSON: ${(cause as Error).message}`
      : `neither markup nor JSON: it begins with ${JSON.stringify(content.slice(0, 20))}`;
    return fail('not-an-episode', `${what}; give a feed, a page or an episode file`, { cause });
  }
  if (!needsAdapter(data)) return ok({ drafts: [data as Draft], problems: [] });
  const envelope = openEnvelope(data);
  if (!envelope) return fail('not-an-episode', 'JSON, but no object with a title, an audio or an outline');
  return ok({
    drafts: envelope.items.map((item) => readItem(item, envelope)),
    next: envelope.isList ? textOf(at(data, 'next_url')) : undefined,
    problems: [],
  });
}

function readXml(content: string): Result<Batch> {
  const parsed = parseXmlFeed(content);
  if (!parsed.ok) return parsed;
  const { parts, around, problems } = parsed.value;
  return ok({
    drafts: parts.flatMap((part) => draftsOf(part, around)),
    next: parts.map((part) => nextOf(part.feed)).find(Boolean),
    problems,
  });
}

function draftsOf({ feed: { format, feed }, items }: FeedPart, around: ParsedElement): readonly Draft[] {
  const [root = around] = around.children;
  const element = root.children.find(({ localName }) => localName === 'channel') ?? root;
  const read = <T>(fields: T, index: number) => ({ fields, element: root.fragment(items[index] ?? '').children[0] ?? around });
  if (format === 'atom')
    return feed.entries?.map((entry, index) => atomDraft(read(entry, index), { fields: feed, element }, feed.xml?.lang)) ?? [];
  if (format === 'json') return [];
  const { items: found = [] } = feed;
  // RDF has the core of RSS under the same names.
  const language = (format === 'rss' ? feed.language : undefined) ?? feed.dc?.languages?.[0] ?? feed.xml?.lang;
  return found.map((item, index) => rssDraft(read(item, index), { fields: feed, element }, language));
}

function nextOf({ format, feed }: AnyFeed): string | undefined {
  const links = format === 'atom' ? feed.links : format === 'rss' ? feed.atom?.links : undefined;
  return links?.find(({ rel }) => rel === 'next')?.href;
}

function readHtml(content: string): Result<Batch> {
  const { linked, feeds } = readPage(content);
  const drafts = linked.flatMap((json) => {
    const batch = readJson(json);
    return batch.ok ? batch.value.drafts.filter(({ title, audio }) => title !== undefined && audio !== undefined) : [];
  });
  const [elsewhere] = feeds;
  if (drafts.length === 0 && !elsewhere)
    return fail('not-an-episode', 'a web page that neither describes an episode (JSON-LD) nor links a feed; give the address of the feed');
  return ok({ drafts, elsewhere: drafts.length === 0 ? elsewhere : undefined, problems: [] });
}
