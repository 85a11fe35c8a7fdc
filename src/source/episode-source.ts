/**
 * Where a card's episode comes from: the `episode` property, a JSON child, the address in `src`, or plain markup, in
 * this order. Holds one frozen state that it replaces; the last request wins and the others are aborted. Called by the
 * element; it draws nothing.
 */
import type { Episode } from '../episode/episode.js';
import { readEpisode, readNotesOutline, type EpisodeReading } from '../episode/read-episode.js';
import { fail, type Problem, type Result } from '../episode/result.js';
import { fetchText } from './fetch-text.js';

/** `isSlow`: after three seconds of loading. `isOutlinePending`: the outline is being read from the notes. */
export interface SourceState {
  readonly status: 'empty' | 'loading' | 'ready' | 'failed';
  readonly isSlow?: boolean;
  readonly episode?: Episode;
  readonly isOutlinePending?: boolean;
  readonly problem?: Problem;
}

/** What the source needs of the element. */
export interface SourceHost extends HTMLElement {
  requestUpdate(): void;
}

/** What the element wants to hear. */
export interface SourceNeeds {
  readonly loaded: (reading: EpisodeReading) => void;
  readonly failed: (problem: Problem) => void;
}

const SLOW_MS = 3000;

export class EpisodeSource {
  /** Nothing was asked for yet, and nothing is known to be missing: the card keeps its place as one that loads. */
  state: SourceState = Object.freeze({ status: 'loading' });
  readonly #host: SourceHost;
  readonly #needs: SourceNeeds;
  #request = new AbortController();

  constructor(host: SourceHost, needs: SourceNeeds) {
    this.#host = host;
    this.#needs = needs;
  }

  /** Reads anew from what the element holds now. `isFresh` passes over answers that were kept. */
  async read(
    { src, episode, guid }: { src?: string | undefined; episode?: unknown; guid?: string | undefined },
    isFresh = false,
  ): Promise<void> {
    this.abort();
    const request = (this.#request = new AbortController());
    const base = this.#host.ownerDocument.baseURI;
    const given = episode ?? this.#host.querySelector(':scope > script[type$="json"]')?.textContent;
    try {
      if (given) this.#take(request, await readEpisode(given, base, { guid }));
      else if (src) await this.#fetch(request, new URL(src, base).href, guid, isFresh);
      else {
        const { dataFromMarkup } = await import('./light-dom.js');
        const data = dataFromMarkup(this.#host);
        if (data) this.#take(request, await readEpisode(data, base, { guid }));
        else if (!request.signal.aborted) this.#set({ status: 'empty' });
      }
    } catch (cause) {
      // An address that is none, or a reader that did not load.
      this.#take(request, fail('unreachable', `${src} did not load`, { cause }));
    }
  }

  /** Ends the request that is under way, if any. */
  abort(): void {
    this.#request.abort();
  }

  async #fetch(request: AbortController, url: string, guid: string | undefined, isFresh: boolean): Promise<void> {
    const [file = '', ...fragment] = url.split('#');
    this.#set({ status: 'loading' });
    const slow = setTimeout(() => request.signal.aborted || this.#set({ status: 'loading', isSlow: true }), SLOW_MS);
    const text = await fetchText(file, request.signal, isFresh);
    clearTimeout(slow);
    if (!request.signal.aborted)
      this.#take(request, text.ok ? await readEpisode(text.value, file, { guid: guid ?? (fragment.join('#') || undefined) }) : text);
  }

  #take(request: AbortController, result: Result<EpisodeReading>): void {
    if (request.signal.aborted) return;
    if (!result.ok) {
      this.#set({ status: 'failed', problem: result.problem });
      this.#needs.failed(result.problem);
      return;
    }
    const { episode } = result.value;
    const isOutlinePending = !episode.outline && Boolean(episode.description);
    this.#set({ status: 'ready', episode, isOutlinePending });
    this.#needs.loaded(result.value);
    if (isOutlinePending) void this.#addOutline(request, episode);
  }

  /** A reader that cannot be loaded leaves a card without an outline. */
  async #addOutline(request: AbortController, episode: Episode): Promise<void> {
    const outline = await readNotesOutline(episode).catch(() => undefined);
    if (!request.signal.aborted) this.#set({ status: 'ready', episode: outline ? Object.freeze({ ...episode, outline }) : episode });
  }

  #set(state: SourceState): void {
    this.state = Object.freeze(state);
    this.#host.requestUpdate();
  }
}
