/** Where the items of a feed's markup begin and end, without parsing what is in them. Called by parse-feed.ts. */

/** The markup of an item; `isOpen`: it had no end of its own, and was given one where the next item begins. */
export interface FeedItem {
  readonly text: string;
  readonly isOpen: boolean;
}

/** What stands before each item is at the item's place in `between`; the last of these stands behind them all. */
export interface FeedItems {
  readonly items: readonly FeedItem[];
  readonly between: readonly string[];
}

/** Something in every item, so that none is left out for being empty and the rest keep their places. */
const FILLER = '<dc:coverage>1</dc:coverage>';

/** `root` is the tag of the feed, whose prefix its items have too; an item that ends with the feed is left out. */
export function feedItems(xml: string, root: string): FeedItems {
  const prefix = /^rdf:/i.test(root) ? '' : root.slice(0, root.indexOf(':') + 1).replaceAll('.', '\\.');
  const mark = new RegExp(`<!--|<!\\[CDATA\\[|<(/?)(${prefix}(?:item|entry))(?=[\\s/>])`, 'gi');
  const items: FeedItem[] = [];
  const between: string[] = [];
  let done = 0;
  let start = -1;
  let inside = 0;
  const take = (end: number, close: string) => {
    items.push({ text: xml.slice(start, inside) + FILLER + xml.slice(inside, end) + close, isOpen: close !== '' });
    between.push(xml.slice(done, start));
    done = end;
    start = -1;
  };
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    const [opening, slash, name] = found;
    const close = name ? '>' : opening === '<!--' ? '-->' : ']]>';
    const end = xml.indexOf(close, mark.lastIndex);
    if (end < 0) break;
    mark.lastIndex = end + close.length;
    if (slash && start >= 0) take(mark.lastIndex, '');
    if (slash || !name) continue;
    // One inside another shows that the outer one has lost its end.
    if (start >= 0) take(found.index, `</${name}>`);
    if (xml[end - 1] === '/') continue;
    start = found.index;
    inside = mark.lastIndex;
  }
  return { items, between: [...between, xml.slice(done, start < 0 ? undefined : start)] };
}
