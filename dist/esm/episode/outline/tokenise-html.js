import { decodeEntities } from './decode-entities.js';

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
const HIDDEN = /^(?:audio|iframe|noscript|object|s(?:cript|elect|tyle|vg)|te\w+|title|video)$/;
const behind = (html, pattern, from) => {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
};
const tagEnd = (html, from) => {
  const mark = /=\s{0,99}(["'])|>/g;
  for (mark.lastIndex = from; ; ) {
    const [found, quote] = mark.exec(html) ?? [];
    if (!quote) return found ? mark.lastIndex : html.length;
    const close = html.indexOf(quote, mark.lastIndex);
    if (close < 0) return behind(html, />/g, from);
    mark.lastIndex = close + 1;
  }
};
function* tokeniseHtml(html) {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) yield { isEnd: false, text: decodeEntities(html.slice(at, stop)) };
    TAG.lastIndex = stop;
    const [all, slash, name] = TAG.exec(html) ?? [];
    if (all && name) {
      const tag = name.toLowerCase();
      const from = stop + all.length;
      at = tagEnd(html, from);
      yield { tag, isEnd: !!slash, text: html.slice(from, at - 1) };
      if (!slash && HIDDEN.test(tag)) at = behind(html, new RegExp(`</${tag}[^>]*>?`, "gi"), at);
    } else if (html.startsWith("<!--", stop)) {
      at = behind(html, /-->/g, stop + 4);
    } else if (/[!?/]/.test(html.charAt(stop + 1))) {
      at = behind(html, />/g, stop);
    } else {
      if (open >= 0) yield { isEnd: false, text: "<" };
      at = stop + 1;
    }
  }
}

export { tokeniseHtml };
