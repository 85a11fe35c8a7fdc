import { readPersons } from './parts.js';
import { fieldsIn } from './records.js';
import { at, listOf, text, isFields, first } from './values.js';

const REFERENCES = ["partOfSeries", "partOfSeason", "author", "creator", "actor", "associatedMedia", "audio", "image"];
function schemaOrgEpisodes(data) {
  const roots = fieldsIn(data);
  const nodes = [...roots, ...roots.flatMap((root) => [...fieldsIn(at(root, "@graph")), ...fieldsIn(at(root, "mainEntity"))])];
  const typed = nodes.filter((node) => at(node, "@type") ?? at(node, "@graph"));
  if (typed.length === 0) return void 0;
  const byId = new Map(nodes.filter((node) => at(node, "@id")).map((node) => [at(node, "@id"), node]));
  const episodes = typed.filter((node) => hasType(node, /Episode$/));
  return (episodes.length > 0 ? episodes : typed.filter((node) => at(node, "audio") ?? at(node, "associatedMedia"))).map(
    (node) => resolve(node, byId)
  );
}
const hasType = (node, type) => listOf(at(node, "@type")).some((each) => type.test(text(each) ?? ""));
function resolve(node, byId) {
  const whole = { ...node };
  for (const name of REFERENCES) {
    if (name in node)
      whole[name] = listOf(node[name]).map((value) => isFields(value) ? { ...byId.get(at(value, "@id")), ...value } : value);
  }
  whole.partOfSeries = listOf(whole.partOfSeries)[0];
  whole.partOfSeason = listOf(whole.partOfSeason)[0];
  whole.transcript ??= first(whole, "associatedMedia.0.transcript audio.0.transcript", text);
  whole.persons = people(whole);
  return whole;
}
function people(node) {
  const hosts = ["author", "creator"].flatMap((name) => readPersons(at(node, name)) ?? []);
  const actors = (readPersons(at(node, "actor")) ?? []).filter(({ name }) => !hosts.some((host) => host.name === name));
  const all = [...hosts, ...actors.map((actor) => hosts.length > 0 ? { role: "guest", ...actor } : actor)];
  return all.length > 0 ? all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index) : void 0;
}

export { schemaOrgEpisodes };
