/**
 * Character references of HTML as characters: all numeric ones, and the named ones that notes use.
 * An unknown name stays as it stands.
 */

const NAMED = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» bull• middot· deg° copy© reg® trade™ euro€ pound£ szligß aeligæ AEligÆ oslashø OslashØ oeligœ iexcl¡ iquest¿ times× rarr→'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Letters with a mark are their base and the mark: "&eacute;" -> "é". */
const MARKS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** What the numbers 128 to 159 mean on the web, by the HTML standard's numeric character reference end state. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromNumber = (code: number): string => {
  if (code > 127 && code < 160) return WINDOWS.charAt(code - 128);
  const isBad = !code || code > 0x10ffff || (code > 0xd7ff && code < 0xe000);
  return isBad ? '\ufffd' : String.fromCodePoint(code);
};

const fromName = (name: string): string | undefined => {
  const mark = MARKS.get(name.slice(1));
  return NAMED.get(name) ?? (mark && (name.charAt(0) + mark).normalize());
};

/** The text with its references decoded once: "Q&amp;A &#8211; d&eacute;j&agrave;" -> "Q&A – déjà". */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,9})|#x([\da-f]{1,8})|(amp|lt|gt|quot|nbsp|[a-z]{2,10}(?=;)));?/gi,
    (all: string, decimal?: string, hex?: string, name = '') =>
      decimal ? fromNumber(+decimal) : hex ? fromNumber(parseInt(hex, 16)) : (fromName(String(name)) ?? all),
  );
