import { fail, ok } from '../result.js';
import { openEnvelope, readItem, idsOf } from './envelopes.js';
import { selectEpisode } from './select-episode.js';

function adapt(data, { guid } = {}) {
  const envelope = openEnvelope(data);
  if (!envelope) return fail("not-an-episode", "no object with a title, an audio or an outline");
  const item = selectEpisode(envelope.items, envelope.isList ? guid : void 0, idsOf);
  return item.ok ? ok(readItem(item.value, envelope)) : item;
}

export { adapt };
