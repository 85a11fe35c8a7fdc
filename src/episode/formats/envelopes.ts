/**
 * Finds the episodes in a JSON file: what players, feeds and APIs put round them, and what they say there about all of
 * them. Called by adapt.ts and read-similar.ts; the fields of an episode are any-episode.ts's.
 */
import { readAnyEpisode, type Draft } from './any-episode.js';
import { readPersons, readShow } from './parts.js';
import { found } from './found.js';
import { fieldsIn } from './records.js';
import { schemaOrgEpisodes } from './schema-org.js';
import { at, first, isFields, text, type Fields } from './values.js';

/** Episodes as they were found; `shared` holds for each that does not say otherwise. A file of one is no list. */
export interface Envelope {
  readonly items: readonly Fields[];
  readonly isList: boolean;
  readonly shared: Draft;
}

const envelope = (items: readonly Fields[], isList: boolean, shared: Draft = {}): Envelope => ({ items, isList, shared });

/** Undefined where there is no object at all. */
export function openEnvelope(data: unknown): Envelope | undefined {
  const linked = schemaOrgEpisodes(data);
  if (linked && linked.length > 0) return envelope(linked, linked.length > 1);
  if (Array.isArray(data)) {
    const items = fieldsIn(data);
    return items.length > 0 ? envelope(items, true) : undefined;
  }
  if (!isFields(data)) return undefined;
  return openJsonApi(data) ?? openPlayerConfig(data) ?? openList(data) ?? envelope([data], false);
}

/** Transistor's JSON:API: `{data: {id, attributes}, included: [{type: 'show', attributes}]}`, or a list in `data`. */
function openJsonApi(data: Fields): Envelope | undefined {
  const resources = fieldsIn(at(data, 'data')).filter((resource) => isFields(at(resource, 'attributes')));
  if (resources.length === 0) return undefined;
  const included = fieldsIn(at(data, 'included')).find((resource) => at(resource, 'type') === 'show');
  const items = resources.map((resource) => ({ id: at(resource, 'id'), ...(at(resource, 'attributes') as Fields) }));
  return envelope(items, Array.isArray(at(data, 'data')), { show: readShow(at(included, 'attributes')) });
}

/** `{episode: {…}}` of Podlove's and Podigee's configurations, with the show and other episodes beside it; of Podcast Index and Captivate. */
function openPlayerConfig(data: Fields): Envelope | undefined {
  const episode = at(data, 'episode');
  // Beside a title of the file's own, what has none is no episode.
  if (!isFields(episode) || (at(data, 'title') !== undefined && at(episode, 'title') === undefined)) return undefined;
  const { show, similar, language } = readAnyEpisode(data);
  return envelope([episode], false, { show, similar, language });
}

/**
 * `items`, `episodes` or `results`: JSON Feed, Podcast Index, Captivate, Listen Notes and iTunes, whose first result is
 * the show itself. An episode may hold such lists too, of others: it is known by its audio.
 */
function openList(data: Fields): Envelope | undefined {
  const list =
    at(data, 'audio') === undefined
      ? first(data, 'items episodes results data', (value) => (Array.isArray(value) ? value : undefined))
      : undefined;
  if (!list) return undefined;
  const items = fieldsIn(list).filter((item) => at(item, 'kind') !== 'podcast' && at(item, 'wrapperType') !== 'collection');
  return envelope(items, true, {
    show: readShow(at(data, 'feed')) ?? readShow(data),
    persons: first(data, 'authors author', readPersons),
    language: first(data, 'language', text),
  });
}

/** Every id by which an item may be asked for. */
export const idsOf = (item: Fields): readonly (string | undefined)[] =>
  ['guid', 'guid.rendered', 'id', '@id', 'episodeGuid', 'guid_from_rss', 'trackId', 'uuid', 'url', 'link', 'share_url'].map((path) =>
    text(at(item, path)),
  );

/** One item as canonical JSON, completed by what the envelope says. */
export function readItem(item: Fields, { shared }: Envelope): Draft {
  const draft = readAnyEpisode(item);
  // Half a show of its own is the envelope's; a whole one is another's.
  const isOwn = !shared.show || at(draft.show, 'title') !== undefined;
  return found({ ...shared, ...draft, show: isOwn ? draft.show : { ...shared.show, ...(draft.show as object) } });
}
