/**
 * Completes an episode by what lies in other files: chapters, and the list of similar episodes. Called by parts.ts at each
 * render; the same episode comes out as long as nothing new has come.
 */
import { joinChapters } from '../episode/chapters/join-chapters.js';
import type { Episode } from '../episode/episode.js';
import type { PlayerState } from '../player/player-state.js';
import type { SourceState } from '../source/episode-source.js';
import type { CardActions, Opened } from '../views/contract.js';
import { linkedFile } from './linked-file.js';
import type { ListeningHost } from './listening.js';
import type { SimilarProvider } from './load-similar.js';

/** The element, as far as the parts look at it. */
export interface PartsHost extends ListeningHost {
  readonly similar: string | undefined;
  readonly similarProvider?: SimilarProvider;
}

interface Needs {
  readonly host: PartsHost;
  readonly source: SourceState;
  readonly facts: PlayerState;
  readonly opened: Opened;
}

export const completeEpisode = (needs: Needs, actions: CardActions): Episode | undefined =>
  withSimilar(withChapters(needs, actions), needs, actions);

const withFiles = new WeakMap<object, Episode>();

/**
 * Outline and chapters as one navigation. A file of chapters is fetched when playing begins, or when there is nothing else to
 * make an outline of.
 */
function withChapters({ source: { episode, isOutlinePending }, facts }: Needs, actions: CardActions): Episode | undefined {
  if (!episode || isOutlinePending) return episode;
  const { chaptersUrl: url, outline, description } = episode;
  const isWanted = url && (facts.isStarted || !(outline ?? description));
  const load = async () => (await import('./load-chapters.js')).loadChapters(url!);
  const file = isWanted ? linkedFile(episode.chapters, load, () => actions.open({})) : undefined;
  const chapters = file?.status === 'ready' ? file.value : episode.chapters;
  const known = withFiles.get(episode);
  if (chapters.length === 0 || known?.chapters === chapters) return known ?? episode;
  const complete = Object.freeze({ ...episode, chapters, outline: joinChapters(outline, chapters) });
  withFiles.set(episode, complete);
  return complete;
}

const withLists = new WeakMap<Episode, Episode>();

/** A list of similar episodes that has to be asked for is asked for when the end of the card is near; the one in the data stands meanwhile. */
function withSimilar(episode: Episode | undefined, { host, opened }: Needs, actions: CardActions): Episode | undefined {
  const source = host.similarProvider ?? host.similar ?? episode?.similarUrl;
  if (!episode || !source) return episode;
  if (source !== 'none' && !opened.isEndNear) {
    void host.updateComplete.then(() => watchEnd(host, actions));
    return episode;
  }
  const load = async () => (await import('./load-similar.js')).loadSimilar(source, episode, host.ownerDocument.baseURI);
  const file =
    source === 'none'
      ? ({ status: 'ready', value: [] } as const)
      : linkedFile(episode.similar, load, (now) => {
          if (now.status === 'failed') actions.report(now.problem, 'similar');
          actions.open({});
        });
  if (file.status !== 'ready') return episode;
  const complete = withLists.get(episode) ?? Object.freeze({ ...episode, similar: file.value });
  withLists.set(episode, complete);
  return complete;
}

const ends = new WeakSet<Element>();

function watchEnd({ shadowRoot }: PartsHost, actions: CardActions): void {
  const card = shadowRoot?.querySelector('.end');
  if (!card || ends.has(card)) return;
  ends.add(card);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      actions.open({ isEndNear: true });
    },
    { rootMargin: '300px 0px' },
  );
  observer.observe(card);
}
