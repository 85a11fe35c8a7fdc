/**
 * Asks for the list of similar episodes when the end of the card comes near the viewport: the page's own function, or an address
 * that may name the episode. A chunk of its own, loaded for cards that have such a list. Called by parts.ts.
 */
import type { Episode, SimilarEpisode } from '../episode/episode.js';
import { readSimilarEpisodes } from '../episode/formats/read-similar.js';
import { fail, type Result } from '../episode/result.js';

/** A function of the page that finds similar episodes, in any form that an address may answer with. */
export type SimilarProvider = (episode: Episode, options: { readonly limit: number; readonly signal: AbortSignal }) => unknown;

const TIMEOUT_MS = 4000;
const MOST_EPISODES = 4;
const MOST_CHARACTERS = 500_000;

/** The end of the card is near when it is so close to the viewport. */
const NEAR = '300px 0px';

type Host = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Never rejects. `source` is the function, or an address in which `{guid}`, `{url}`, `{lang}` and `{limit}` stand for the episode's. */
export async function loadSimilar(
  source: SimilarProvider | string,
  episode: Episode,
  host: Host,
): Promise<Result<readonly SimilarEpisode[]>> {
  await isNear(host);
  const base = host.ownerDocument.baseURI;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
  try {
    const result = await Promise.race([
      late,
      typeof source === 'string' ? ask(source, episode, base, signal) : provide(source, episode, base, signal),
    ]);
    return result.ok ? { ok: true, value: result.value.slice(0, MOST_EPISODES) } : result;
  } catch (cause) {
    return fail(signal.aborted ? 'timeout' : 'unreachable', 'the similar episodes did not load', { cause });
  }
}

async function isNear({ updateComplete, shadowRoot }: Host): Promise<void> {
  await updateComplete;
  const end = shadowRoot?.querySelector('.end');
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: NEAR },
    );
    if (end) observer.observe(end);
  });
}

const provide = async (provider: SimilarProvider, episode: Episode, base: string, signal: AbortSignal) =>
  readSimilarEpisodes(await provider(episode, { limit: MOST_EPISODES, signal }), base);

async function ask(template: string, episode: Episode, base: string, signal: AbortSignal) {
  const url = new URL(expand(template, episode), base);
  const response = await fetch(url, { signal, credentials: 'omit' });
  const text = response.ok ? await response.text() : '';
  if (!response.ok || text.length > MOST_CHARACTERS)
    return fail(response.ok ? 'too-large' : 'server-error', `${url.href}: ${response.status}`);
  return readSimilarEpisodes(text, response.url);
}

/** `"https://a.example/?id={guid}"` gives `"https://a.example/?id=42"`; the guard may have written the braces as %7B and %7D. */
function expand(template: string, { guid, url, audio, language, title }: Episode): string {
  const values: Readonly<Record<string, string | undefined>> = {
    guid: guid ?? url ?? audio[0]?.url ?? title,
    url: url ?? '',
    lang: language ?? '',
    limit: `${MOST_EPISODES}`,
  };
  return template.replace(/(?:\{|%7B)(guid|url|lang|limit)(?:\}|%7D)/gi, (_, name: string) =>
    encodeURIComponent(values[name.toLowerCase()]!),
  );
}
