import { decodeEntities } from './decode-entities.js';

const MAX_TAG = 4096;
const DROPPED = /^(?:script|style|template|iframe|object|svg|math|audio|video|head|title|textarea|select)$/;
const tagEnd = (html, from, close) => {
  let quote = "";
  for (let i = from; i < from + MAX_TAG && i < html.length; i++) {
    const char = html.charAt(i);
    if (quote) quote = char === quote ? "" : quote;
    else if (char === ">") return i + 1;
    else if (/["']/.test(char) && /[=\s]/.test(html.charAt(i - 1))) quote = char;
  }
  return close + 1;
};
function* tokeniseHtml(html) {
  const form = /<(?:(!--)|(!\[CDATA\[)|(\/?)([a-z][a-z\d]{0,15})|[!?/])/gi;
  const lower = html.toLowerCase();
  const missing = /* @__PURE__ */ new Set();
  const behind = (mark, from2) => {
    const at = missing.has(mark) ? -1 : lower.indexOf(mark, from2);
    if (at < 0) missing.add(mark);
    return at < 0 ? 0 : at + mark.length;
  };
  let from = 0;
  let close = 0;
  for (let found = form.exec(html); found; found = form.exec(html)) {
    const [{ length }, isComment, isData, slash, name] = found;
    const at = found.index;
    if (close >= 0 && close <= at) close = html.indexOf(">", at);
    let end = 0;
    if (isComment) end = behind("-->", at + 2);
    else if (isData) end = behind("]]>", at);
    else if (close > at && close < at + MAX_TAG) end = tagEnd(html, at + length, close);
    if (!end) continue;
    yield { text: decodeEntities(html.slice(from, at)) };
    const tag = name?.toLowerCase();
    if (isData) yield { text: html.slice(at + length, end - 3) };
    else if (tag && !slash && DROPPED.test(tag)) {
      const stop = behind(`</${tag}`, end);
      if (stop) end = behind(">", stop) || html.length;
    } else if (tag) yield { tag, isEnd: !!slash, attributes: html.slice(at + length, end - 1) };
    from = form.lastIndex = end;
  }
  yield { text: decodeEntities(html.slice(from)) };
}

export { tokeniseHtml };
