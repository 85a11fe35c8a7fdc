import { readSimilarEpisodes } from '../episode/formats/read-similar.js';
import { fail } from '../episode/result.js';

const TIMEOUT_MS = 4e3;
const MOST_EPISODES = 4;
const MOST_CHARACTERS = 5e5;
const NEAR = "300px 0px";
async function loadSimilar(source, episode, host) {
  await isNear(host);
  const base = host.ownerDocument.baseURI;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const late = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  try {
    const result = await Promise.race([
      late,
      typeof source === "string" ? ask(source, episode, base, signal) : provide(source, episode, base, signal)
    ]);
    return result.ok ? { ok: true, value: result.value.slice(0, MOST_EPISODES) } : result;
  } catch (cause) {
    return fail(signal.aborted ? "timeout" : "unreachable", "the similar episodes did not load", { cause });
  }
}
async function isNear({ updateComplete, shadowRoot }) {
  await updateComplete;
  const end = shadowRoot?.querySelector(".end");
  await new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: NEAR }
    );
    if (end) observer.observe(end);
  });
}
const provide = async (provider, episode, base, signal) => readSimilarEpisodes(await provider(episode, { limit: MOST_EPISODES, signal }), base);
async function ask(template, episode, base, signal) {
  const url = new URL(expand(template, episode), base);
  const response = await fetch(url, { signal, credentials: "omit" });
  const text = response.ok ? await response.text() : "";
  if (!response.ok || text.length > MOST_CHARACTERS)
    return fail(response.ok ? "too-large" : "server-error", `${url.href}: ${response.status}`);
  return readSimilarEpisodes(text, response.url);
}
function expand(template, { guid, url, audio, language, title }) {
  const values = {
    guid: guid ?? url ?? audio[0]?.url ?? title,
    url: url ?? "",
    lang: language ?? "",
    limit: `${MOST_EPISODES}`
  };
  return template.replace(
    /(?:\{|%7B)(guid|url|lang|limit)(?:\}|%7D)/gi,
    (_, name) => encodeURIComponent(values[name.toLowerCase()])
  );
}

export { loadSimilar };
