/**
 * Links to a second of an episode, in the fragment of the page's address: `#t=90`, `#t=90,150`, `#rust&t=90` for the card whose
 * id is "rust". After https://www.w3.org/TR/media-frags/#naming-time. Called by the element's chunks; it reads no address itself.
 */

/** What a fragment asks for; times in seconds. `id` is that of a card; without one the page's first card is meant. */
export interface TimeLink {
  readonly id: string | undefined;
  readonly start: number;
  readonly end: number | undefined;
}

const CLOCK = '(?:\\d{1,6}(?:\\.\\d{1,9})?|(?:\\d{1,4}:)?\\d{1,2}:\\d{1,2}(?:\\.\\d{1,9})?)';
const FRAGMENT = new RegExp(`^#?(?:([^&=]{1,999})&)?t=(?:npt:)?(${CLOCK})?(?:,(${CLOCK}))?$`);

/** `"#rust&t=1:30,150"` gives `{ id: 'rust', start: 90, end: 150 }`; undefined for any other fragment. */
export function parseTimeLink(fragment: string): TimeLink | undefined {
  const [match, id, from, to] = FRAGMENT.exec(fragment) ?? [];
  const end = to && secondsOf(to);
  const start = from ? secondsOf(from) : 0;
  if (!match || !(from ?? to) || (end && end <= start)) return undefined;
  return { id: id && decoded(id), start, end: end || undefined };
}

/** The address of `page` with a fragment that leads to this range: `"https://blog.example/#rust&t=90"`. */
export function formatTimeLink(page: string, { id, start, end }: TimeLink): string {
  const time = [start, end].flatMap((seconds) => (seconds === undefined ? [] : Number(seconds.toFixed(1)))).join(',');
  return `${page.split('#')[0]}#${id ? `${encodeURIComponent(id)}&` : ''}t=${time}`;
}

const secondsOf = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
