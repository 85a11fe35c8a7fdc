/**
 * Reads an episode out of the page: the link and the audio of an element's own fallback, else what the page says of its
 * episode in JSON-LD. Loaded by EpisodeSource where there is nothing else to read; it changes nothing in the page.
 */

/** Data for readEpisode; undefined where the page holds none. */
export const dataFromMarkup = (host: Element): unknown => dataFromFallback(host) ?? jsonLd(host.ownerDocument);

/** The first `<script type="application/ld+json">` of the page that speaks of a PodcastEpisode. */
const jsonLd = (page: Document): string | undefined =>
  [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent ?? '')
    .find((text) => /"PodcastEpisode"/.test(text));

/**
 * Canonical episode data from plain markup: `<a href="/rust/">Title</a> <time datetime="2025-02-16"></time> <audio src="rust.mp3"></audio>`.
 * Undefined without a link that has text and an audio.
 */
function dataFromFallback(host: Element): unknown {
  const link = host.querySelector('a');
  const audio = host.querySelector('audio');
  const title = link?.textContent?.trim() ?? '';
  const files = audio ? [audio, ...audio.querySelectorAll('source')] : [];
  const sources = files.flatMap((file) => {
    const url = file.getAttribute('src');
    const type = file.getAttribute('type');
    return url ? [{ url, ...(type && { type }) }] : [];
  });
  if (!title || sources.length === 0) return undefined;
  const datePublished = host.querySelector('time')?.getAttribute('datetime');
  const image = host.querySelector('img')?.getAttribute('src');
  const url = link?.getAttribute('href');
  return { title, audio: sources, ...(url && { url }), ...(datePublished && { datePublished }), ...(image && { image }) };
}
