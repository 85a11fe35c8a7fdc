import { decodeCueText } from './decode-cue-text.js';

function parseCueText(raw) {
  if (!/[<&]/.test(raw)) return [{ speaker: void 0, text: raw }];
  const speeches = [];
  let speaker;
  let text = "";
  const finish = (next) => {
    if (text.trim()) speeches.push({ speaker, text });
    text = "";
    speaker = next;
  };
  for (let at = 0; at < raw.length; ) {
    const open = endOf(raw.indexOf("<", at), raw);
    text += decodeCueText(raw.slice(at, open));
    const close = endOf(raw.indexOf(">", open), raw);
    const tag = raw.slice(open + 1, close);
    if (/^v(?:[\s.]|$)/.test(tag)) finish(decodeCueText(tag.slice(1).replace(/^\S*/, "").trim()));
    else if (/^\/v\s*$/.test(tag)) finish();
    at = close + 1;
  }
  finish();
  return speeches;
}
const endOf = (found, raw) => found < 0 ? raw.length : found;

export { parseCueText };
