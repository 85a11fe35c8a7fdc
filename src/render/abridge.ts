/** A text short enough for the head of a page. Called by discovery-html.ts and page-html.ts. */

/** Characters; other sites show fewer. */
const MOST = 300;
const LEAST = 200;

/** At most 300 characters; a longer text ends with `…` behind a whole word, if it has spaces: `"… of rye, sour"` gives `"… of rye…"`. */
export function abridge(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  const [words = cut.slice(0, -1)] = new RegExp(`^[^]{${LEAST},${MOST - 1}}(?=\\s)`).exec(cut) ?? [];
  // Half of a pair of code units is no character.
  return `${words.replace(/[\ud800-\udbff]$|[\s,;:.–-]+$/, '')}…`;
}
