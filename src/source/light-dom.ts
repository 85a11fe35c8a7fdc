/**
 * Reads an episode out of an element's own children: the link and the audio of the fallback. Loaded by EpisodeSource
 * where there is nothing else to read; it changes nothing in the page.
 */

/**
 * Canonical episode data from plain markup: `<a href="/rust/">Title</a> <time datetime="2025-02-16"></time> <audio src="rust.mp3"></audio>`.
 * Undefined without a link that has text and an audio.
 */
export function dataFromMarkup(host: Element): unknown {
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
