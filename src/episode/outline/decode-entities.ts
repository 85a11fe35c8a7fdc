/**
 * Character references of HTML as characters: all numeric ones, and the named ones that notes use.
 * An unknown name stays as it stands.
 */

/** Names with their characters; "_" stands for a letter that takes the mark. */
const NAMED = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» bull• middot· copy© reg® trade™ euro€ pound£ szligß aeligæ oslashø oeligœ iexcl¡ iquest¿ _grave\u0300 _acute\u0301 _circ\u0302 _tilde\u0303 _uml\u0308 _ring\u030a _caron\u030c _cedil\u0327'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** The numbers 128 to 159 mean what they mean on Windows, by the HTML standard's numeric character reference end state. Only as a stream does Node 20 read those right. */
const fromNumber = (code: number): string => {
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code), { stream: true });
  const isBad = !code || code > 0x10ffff || code >> 11 === 27;
  return isBad ? '\ufffd' : String.fromCodePoint(code);
};

/** "amp" -> "&", "Oslash" -> "Ø", "eacute" -> "é"; a letter that takes no such mark stays as it was. */
const fromName = (name: string): string | undefined => {
  const mark = NAMED.get('_' + name.slice(1));
  return mark ? (name.charAt(0) + mark).normalize() : (NAMED.get(name) ?? NAMED.get(name.toLowerCase())?.toUpperCase());
};

/** The text with its references decoded once: "Q&amp;A &#8211; d&eacute;j&agrave;" -> "Q&A – déjà". */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,9}|x[\da-f]{1,8})|(amp|lt|gt|quot|nbsp|[a-z]{2,10}(?=;)));?/gi, (all: string, code?: string, name = '') =>
    code ? fromNumber(+`0${code}`) : (fromName(String(name)) ?? all),
  );
