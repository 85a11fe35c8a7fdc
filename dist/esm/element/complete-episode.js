import { ok } from '../episode/result.js';
import { linkedFile, knownFile } from './linked-file.js';

const completeEpisode = (needs, actions) => withSimilar(withTimes(withChapters(needs, actions)), needs, actions);
function withChapters({ source: { episode, isOutlinePending }, facts }, actions) {
  if (!episode || isOutlinePending) return episode;
  const { chaptersUrl, chapters, outline, description } = episode;
  const isWanted = chaptersUrl ? facts.isStarted || !(outline ?? description) : chapters.length > 0 && outline?.every(({ startTime }) => startTime === void 0);
  if (!isWanted) return episode;
  const load = async () => (await import('./load-chapters.js')).loadChapters(episode);
  const file = linkedFile(episode, load, (now) => {
    if (now.status === "failed") actions.report(now.problem, "chapters");
    actions.open({});
  });
  return file.status === "ready" ? file.value : episode;
}
function completed(known, episode, more) {
  const complete = known.get(episode) ?? Object.freeze({ ...episode, ...more });
  known.set(episode, complete);
  return complete;
}
const withOutlines = /* @__PURE__ */ new WeakMap();
function withTimes(episode) {
  const file = knownFile(episode?.transcripts ?? episode?.transcript);
  const outline = file?.status === "ready" ? file.value.outline : void 0;
  return episode && outline ? completed(withOutlines, episode, { outline }) : episode;
}
const withLists = /* @__PURE__ */ new WeakMap();
function withSimilar(episode, { host }, actions) {
  const source = host.similarProvider ?? host.similar ?? episode?.similarUrl;
  if (!episode || !source) return episode;
  const load = async () => source === "none" ? ok([]) : (await import('./load-similar.js')).loadSimilar(source, episode, host);
  const file = linkedFile(episode.similar, load, (now) => {
    if (now.status === "failed") actions.report(now.problem, "similar");
    actions.open({});
  });
  return file.status === "ready" ? completed(withLists, episode, { similar: file.value }) : episode;
}

export { completeEpisode };
