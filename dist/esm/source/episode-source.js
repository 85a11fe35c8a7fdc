import { readEpisode, readNotesOutline } from '../episode/read-episode.js';
import { fail } from '../episode/result.js';
import { fetchText } from './fetch-text.js';

const SLOW_MS = 3e3;
class EpisodeSource {
  constructor(host, needs) {
    /** Nothing was asked for yet, and nothing is known to be missing: the card keeps its place as one that loads. */
    this.state = Object.freeze({ status: "loading" });
    this.#request = new AbortController();
    this.#host = host;
    this.#needs = needs;
  }
  #host;
  #needs;
  #request;
  /** Reads anew from what the element holds now. `isFresh` passes over answers that were kept. */
  async read({ src, episode, guid }, isFresh = false) {
    this.abort();
    const request = this.#request = new AbortController();
    const base = this.#host.ownerDocument.baseURI;
    const given = episode ?? this.#host.querySelector(':scope > script[type$="json"]')?.textContent;
    try {
      if (given) this.#take(request, await readEpisode(given, base, { guid }));
      else if (src) await this.#fetch(request, new URL(src, base).href, guid, isFresh);
      else {
        const { dataFromMarkup } = await import('./light-dom.js');
        const data = dataFromMarkup(this.#host);
        if (data) this.#take(request, await readEpisode(data, base, { guid }));
        else if (!request.signal.aborted) this.#set({ status: "empty" });
      }
    } catch (cause) {
      this.#take(request, fail("unreachable", `${src} did not load`, { cause }));
    }
  }
  /** Ends the request that is under way, if any. */
  abort() {
    this.#request.abort();
  }
  async #fetch(request, url, guid, isFresh) {
    const [file = "", ...fragment] = url.split("#");
    this.#set({ status: "loading" });
    const slow = setTimeout(() => request.signal.aborted || this.#set({ status: "loading", isSlow: true }), SLOW_MS);
    const text = await fetchText(file, request.signal, isFresh);
    clearTimeout(slow);
    if (!request.signal.aborted)
      this.#take(request, text.ok ? await readEpisode(text.value, file, { guid: guid ?? (fragment.join("#") || void 0) }) : text);
  }
  #take(request, result) {
    if (request.signal.aborted) return;
    if (!result.ok) {
      this.#set({ status: "failed", problem: result.problem });
      this.#needs.failed(result.problem);
      return;
    }
    const { episode } = result.value;
    const isOutlinePending = !episode.outline && Boolean(episode.description);
    this.#set({ status: "ready", episode, isOutlinePending });
    this.#needs.loaded(result.value);
    if (isOutlinePending) void this.#addOutline(request, episode);
  }
  /** A reader that cannot be loaded leaves a card without an outline. */
  async #addOutline(request, episode) {
    const outline = await readNotesOutline(episode).catch(() => void 0);
    if (!request.signal.aborted) this.#set({ status: "ready", episode: outline ? Object.freeze({ ...episode, outline }) : episode });
  }
  #set(state) {
    this.state = Object.freeze(state);
    this.#host.requestUpdate();
  }
}

export { EpisodeSource };
