import { formatTimeLink } from '../player/time-link.js';

function selectedRange(root) {
  const selection = root.getSelection?.() ?? getSelection();
  const composed = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  const range = composed ?? (selection?.rangeCount ? selection.getRangeAt(0) : void 0);
  return range && !range.collapsed ? range : void 0;
}
function copyQuotes({ clipboardData }, quotes, id, title) {
  const start = quotes[0]?.start;
  if (start === void 0 || !clipboardData) return false;
  const url = formatTimeLink(location.href, { id: id || void 0, start, end: void 0 });
  const texts = quotes.map(({ speaker, words }) => speaker ? `${speaker}: ${words}` : words);
  clipboardData.setData("text/plain", [...texts, url].join("\n\n"));
  const paragraphs = [...texts.map(escaped), `<a href="${escaped(url)}">${escaped(title)}</a>`];
  clipboardData.setData("text/html", paragraphs.map((text) => `<p>${text}</p>`).join(""));
  return true;
}
const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export { copyQuotes, selectedRange };
