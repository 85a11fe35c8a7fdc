import { readEpisodeData } from '../read-episode.js';
import { ok, fail } from '../result.js';

async function readSimilarEpisodes(input, baseUrl) {
  try {
    const data = typeof input === "string" ? JSON.parse(input.replace(/^\uFEFF/, "")) : input;
    const { adapt } = await import('./adapt.js');
    const adapted = adapt({ title: "similar", similar: listIn(data) }, {});
    const reading = adapted.ok ? readEpisodeData(adapted.value, baseUrl) : adapted;
    if (reading.ok && reading.value.episode.similar.length > 0) return ok(reading.value.episode.similar);
    return fail("no-episode", "the list holds no episodes with a title and an address");
  } catch (cause) {
    return cause instanceof SyntaxError ? fail("not-an-episode", `no JSON: ${cause.message}`, { cause }) : fail("unreachable", "a reader did not load", { cause });
  }
}
const isFields = (value) => typeof value === "object" && value !== null;
const LISTS = ["recommendations", "similar", "hits", "items", "episodes", "results", "data"];
function listIn(data) {
  if (Array.isArray(data)) return data.map(documentOf);
  if (!isFields(data)) return [];
  const name = LISTS.find((each) => isFields(data[each]));
  if (!name) return [data];
  const show = name === "items" && typeof data["title"] === "string" ? { show: data["title"] } : {};
  return listIn(data[name]).map((item) => isFields(item) ? { ...show, ...item } : item);
}
function documentOf(hit) {
  const held = isFields(hit) ? hit["_source"] ?? hit["document"] : void 0;
  return isFields(held) ? held : hit;
}

export { readSimilarEpisodes };
