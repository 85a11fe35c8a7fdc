/**
 * Episodes out of schema.org JSON-LD: bare, in an array or in an `@graph`, where nodes refer to each other by `@id`.
 * Called by envelopes.ts; the fields of an episode are any-episode.ts's.
 */
import { readPersons } from './parts.js';
import { fieldsIn, type Row } from './records.js';
import { at, first, isFields, listOf, text, type Fields } from './values.js';

const REFERENCES = ['partOfSeries', 'partOfSeason', 'author', 'creator', 'actor', 'associatedMedia', 'audio', 'image'];

/** The episodes in the data, with what they refer to in place; undefined where the data is no JSON-LD. */
export function schemaOrgEpisodes(data: unknown): readonly Fields[] | undefined {
  const roots = fieldsIn(data);
  const nodes = [...roots, ...roots.flatMap((root) => [...fieldsIn(at(root, '@graph')), ...fieldsIn(at(root, 'mainEntity'))])];
  const typed = nodes.filter((node) => at(node, '@type') ?? at(node, '@graph'));
  if (typed.length === 0) return undefined;
  const byId = new Map(nodes.filter((node) => at(node, '@id')).map((node) => [at(node, '@id'), node]));
  const episodes = typed.filter((node) => hasType(node, /Episode$/));
  return (episodes.length > 0 ? episodes : typed.filter((node) => at(node, 'audio') ?? at(node, 'associatedMedia'))).map((node) =>
    resolve(node, byId),
  );
}

const hasType = (node: Fields, type: RegExp) => listOf(at(node, '@type')).some((each) => type.test(text(each) ?? ''));

function resolve(node: Fields, byId: ReadonlyMap<unknown, Fields>): Fields {
  const whole: Row = { ...node };
  for (const name of REFERENCES) {
    if (name in node)
      whole[name] = listOf(node[name]).map((value) => (isFields(value) ? { ...byId.get(at(value, '@id')), ...value } : value));
  }
  whole.partOfSeries = listOf(whole.partOfSeries)[0];
  whole.partOfSeason = listOf(whole.partOfSeason)[0];
  whole.transcript ??= first(whole, 'associatedMedia.0.transcript audio.0.transcript', text);
  whole.persons = people(whole);
  return whole;
}

/** Authors and creators host the episode; actors too, unless there are hosts, whose guests they then are. */
function people(node: Fields): Row[] | undefined {
  const hosts = ['author', 'creator'].flatMap((name) => readPersons(at(node, name)) ?? []);
  const actors = (readPersons(at(node, 'actor')) ?? []).filter(({ name }) => !hosts.some((host) => host.name === name));
  const all = [...hosts, ...actors.map((actor) => (hosts.length > 0 ? { role: 'guest', ...actor } : actor))];
  return all.length > 0 ? all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index) : undefined;
}
