/**
 * Reads a list of similar episodes: the `recommendations` proposal, JSON Feed, any list of episodes, and the answers of search
 * engines: Meilisearch, Typesense, OpenSearch and Elasticsearch. Called where an episode holds only the address of its list.
 */
import type { SimilarEpisode } from '../episode.js';
import { readEpisodeData } from '../read-episode.js';
import { fail, ok, type Result } from '../result.js';

type Fields = Readonly<Record<string, unknown>>;

/** What has a title and an address, in the order of the list; `no-episode` where nothing has. `baseUrl` is the list's address. */
export async function readSimilarEpisodes(input: unknown, baseUrl?: string): Promise<Result<readonly SimilarEpisode[]>> {
  try {
    const data: unknown = typeof input === 'string' ? JSON.parse(input.replace(/^\uFEFF/, '')) : input;
    const { adapt } = await import('./adapt.js');
    const adapted = adapt({ title: 'similar', similar: listIn(data) }, {});
    const reading = adapted.ok ? readEpisodeData(adapted.value, baseUrl) : adapted;
    if (reading.ok && reading.value.episode.similar.length > 0) return ok(reading.value.episode.similar);
    return fail('no-episode', 'the list holds no episodes with a title and an address');
  } catch (cause) {
    return cause instanceof SyntaxError
      ? fail('not-an-episode', `no JSON: ${cause.message}`, { cause })
      : fail('unreachable', 'a reader did not load', { cause });
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const LISTS = ['recommendations', 'similar', 'hits', 'items', 'episodes', 'results', 'data'];

/** `{hits: {hits: [{_source: {…}}]}}` gives the sources: the items themselves, wherever they lie. */
function listIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.map(documentOf);
  if (!isFields(data)) return [];
  const name = LISTS.find((each) => isFields(data[each]));
  if (!name) return [data];
  // What a feed says of itself holds for its episodes.
  const show = name === 'items' && typeof data['title'] === 'string' ? { show: data['title'] } : {};
  return listIn(data[name]).map((item) => (isFields(item) ? { ...show, ...item } : item));
}

/** A hit is the episode itself, as in Meilisearch, or holds it: Typesense's `document`, Elasticsearch's `_source`. */
function documentOf(hit: unknown): unknown {
  const held = isFields(hit) ? (hit['_source'] ?? hit['document']) : undefined;
  return isFields(held) ? held : hit;
}
