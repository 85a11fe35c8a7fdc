/** What the reader has selected in a transcript, through the walls of shadow roots, and how it is copied. */
import { formatTimeLink } from '../player/time-link.js';

/** The selection inside this root, or undefined: https://w3c.github.io/selection-api/#dom-selection-getcomposedranges */
export function selectedRange(root: ShadowRoot): AbstractRange | undefined {
  const selection = (root as { getSelection?: () => Selection | null }).getSelection?.() ?? getSelection();
  const composed = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  const range = composed ?? (selection?.rangeCount ? selection.getRangeAt(0) : undefined);
  return range && !range.collapsed ? range : undefined;
}

/** A paragraph as far as it is selected. */
export interface Quote {
  readonly speaker: string | undefined;
  readonly words: string;
  /** in seconds */
  readonly start: number | undefined;
}

/** Puts the words and a line with the address of their moment on the clipboard; false where they have no moment. */
export function copyQuotes({ clipboardData }: ClipboardEvent, quotes: readonly Quote[], id: string, title: string): boolean {
  const start = quotes[0]?.start;
  if (start === undefined || !clipboardData) return false;
  const url = formatTimeLink(location.href, { id: id || undefined, start, end: undefined });
  const texts = quotes.map(({ speaker, words }) => (speaker ? `${speaker}: ${words}` : words));
  clipboardData.setData('text/plain', [...texts, url].join('\n\n'));
  const paragraphs = [...texts.map(escaped), `<a href="${escaped(url)}">${escaped(title)}</a>`];
  clipboardData.setData('text/html', paragraphs.map((text) => `<p>${text}</p>`).join(''));
  return true;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
