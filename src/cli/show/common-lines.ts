/**
 * Lines that many episodes have in common: credits, sponsors, "follow us". They say nothing of the one episode.
 */

/** In at least this part of all episodes, and in so many. */
const PART = 0.01;
const LEAST = 3;

/** A line as it is compared: `"  Follow   US! "` gives `"follow us!"`. */
export const lineKey = (line: string): string => line.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 300);

/** The keys of lines that recur, each with the number of notes that have it; `notes` holds the lines of each episode. */
export function commonLines(notes: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const lines of notes) for (const key of new Set(lines.map(lineKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST, Math.ceil(notes.length * PART));
  for (const [key, count] of counts) if (count < least || !key) counts.delete(key);
  return counts;
}
