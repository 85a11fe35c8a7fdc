import { fail, ok } from '../result.js';

function selectEpisode(items, guid, idsOf) {
  const [first] = items;
  if (first === void 0) return fail("no-episode", "the file is a list of episodes, but an empty one");
  const item = guid === void 0 ? first : items.find((each) => idsOf(each).includes(guid));
  if (item !== void 0) return ok(item);
  const ids = items.slice(0, 3).map((each) => JSON.stringify(idsOf(each).find(Boolean)?.slice(0, 200)));
  return fail(
    "no-episode",
    `none of the ${items.length} episodes in the file has the guid, id or url ${JSON.stringify(guid)}; the first are ${ids.join(", ")}`
  );
}

export { selectEpisode };
