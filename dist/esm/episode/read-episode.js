import { needsAdapter } from './formats/detect.js';
import { readChecked } from './guard.js';
import { normaliseEpisode } from './normalise-episode.js';
import { ok, fail } from './result.js';

async function readEpisode(input, baseUrl, options = {}) {
  const data = await canonicalData(typeof input === "string" ? input.replace(/^\uFEFF/, "").trim() : input, options);
  return data.ok ? readEpisodeData(data.value, baseUrl) : data;
}
async function canonicalData(input, options) {
  let data = input;
  try {
    if (typeof input === "string") {
      if (input.startsWith("<")) return (await import('./formats/read-rss.js')).readRss(input, options);
      data = JSON.parse(input);
    }
    return needsAdapter(data) ? (await import('./formats/adapt.js')).adapt(data, options) : ok(data);
  } catch (cause) {
    return cause instanceof SyntaxError ? fail("not-an-episode", `no JSON: ${cause.message}`, { cause }) : fail("unreachable", "a reader did not load", { cause });
  }
}
function readEpisodeData(data, baseUrl) {
  const { value, refused } = readChecked(data, baseUrl);
  const input = value ?? {};
  if (!(input.title ?? input.audio?.[0] ?? input.outline ?? input.description ?? input.summary ?? input.chapters)) {
    return fail("not-an-episode", "no title");
  }
  return ok({
    episode: normaliseEpisode(input),
    refused,
    // What is too deep to be explained, as what cannot be, is left out all the same.
    explain: () => import('./explain.js').then(({ explainFields }) => explainFields(data, refused)).catch(() => [])
  });
}
async function readNotesOutline({ description, outline, url, duration }) {
  if (outline || !description) return outline;
  const { readOutline } = await import('./outline/read-outline.js');
  const read = readOutline(description, { ...url && { baseUrl: url }, ...duration && { duration } });
  return read.length > 0 ? read : void 0;
}

export { readEpisode, readEpisodeData, readNotesOutline };
