/**
 * The one gate through which an address reaches the page: absolute, of a known scheme, without credentials, bounded.
 * Called for every URL field and every link in notes.
 */

/** The schemes of files and pages. */
const WEB = ['http:', 'https:'];
/** The schemes of links in notes. */
export const LINK_SCHEMES: readonly string[] = [...WEB, 'mailto:', 'tel:'];

/** `"rust.mp3"` beside `"https://pod.example/a/e.json"` gives `"https://pod.example/a/rust.mp3"`; `"javascript:alert(1)"` and `""`, which would be the file itself, give undefined. */
export function safeUrl(value: unknown, baseUrl?: string, schemes: readonly string[] = WEB): string | undefined {
  if (typeof value !== 'string' || !value.trim() || value.length > 8000) return undefined;
  try {
    const url = new URL(value, baseUrl || undefined);
    return schemes.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
