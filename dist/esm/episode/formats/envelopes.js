import { readAnyEpisode } from './any-episode.js';
import { readShow, readPersons } from './parts.js';
import { found } from './found.js';
import { fieldsIn } from './records.js';
import { schemaOrgEpisodes } from './schema-org.js';
import { isFields, at, first, text } from './values.js';

const envelope = (items, isList, shared = {}) => ({ items, isList, shared });
function openEnvelope(data) {
  const linked = schemaOrgEpisodes(data);
  if (linked && linked.length > 0) return envelope(linked, linked.length > 1);
  if (Array.isArray(data)) {
    const items = fieldsIn(data);
    return items.length > 0 ? envelope(items, true) : void 0;
  }
  if (!isFields(data)) return void 0;
  return openJsonApi(data) ?? openPlayerConfig(data) ?? openList(data) ?? envelope([data], false);
}
function openJsonApi(data) {
  const resources = fieldsIn(at(data, "data")).filter((resource) => isFields(at(resource, "attributes")));
  if (resources.length === 0) return void 0;
  const included = fieldsIn(at(data, "included")).find((resource) => at(resource, "type") === "show");
  const items = resources.map((resource) => ({ id: at(resource, "id"), ...at(resource, "attributes") }));
  return envelope(items, Array.isArray(at(data, "data")), { show: readShow(at(included, "attributes")) });
}
function openPlayerConfig(data) {
  const episode = at(data, "episode");
  if (!isFields(episode) || at(data, "title") !== void 0 && at(episode, "title") === void 0) return void 0;
  const { show, similar, language } = readAnyEpisode(data);
  return envelope([episode], false, { show, similar, language });
}
function openList(data) {
  const list = at(data, "audio") === void 0 ? first(data, "items episodes results data", (value) => Array.isArray(value) ? value : void 0) : void 0;
  if (!list) return void 0;
  const items = fieldsIn(list).filter((item) => at(item, "kind") !== "podcast" && at(item, "wrapperType") !== "collection");
  return envelope(items, true, {
    show: readShow(at(data, "feed")) ?? readShow(data),
    persons: first(data, "authors author", readPersons),
    language: first(data, "language", text)
  });
}
const idsOf = (item) => ["guid", "guid.rendered", "id", "@id", "episodeGuid", "guid_from_rss", "trackId", "uuid", "url", "link", "share_url"].map(
  (path) => text(at(item, path))
);
function readItem(item, { shared }) {
  const draft = readAnyEpisode(item);
  const isOwn = !shared.show || at(draft.show, "title") !== void 0;
  return found({ ...shared, ...draft, show: isOwn ? draft.show : { ...shared.show, ...draft.show } });
}

export { idsOf, openEnvelope, readItem };
