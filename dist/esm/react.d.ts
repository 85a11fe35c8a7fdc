/** The types of `<episode-card>` in JSX, for React 19 and later: `import 'episode-card/react'` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EpisodeCard } from './element/episode-card.js';
import type { EpisodeErrorEvent, EpisodeLoadEvent, EpisodePlaybackEvent } from './element/events.js';

export interface EpisodeCardProps extends DetailedHTMLProps<HTMLAttributes<EpisodeCard>, EpisodeCard> {
  /** Address of the episode file, relative to the page. A `#guid` behind it chooses from a file of many episodes. */
  'src'?: EpisodeCard['src'] | undefined;
  /** Which episode of a file of many. */
  'guid'?: EpisodeCard['guid'] | undefined;
  /** Address that answers with similar episodes, as `https://api.example/similar?guid={guid}&limit={limit}`; `none` shows none. */
  'similar'?: EpisodeCard['similar'] | undefined;
  /** Finds similar episodes in place of an address: `async (episode, { limit, signal }) => [{ title, url }]`. */
  'similarProvider'?: EpisodeCard['similarProvider'] | undefined;
  /** The episode itself, in the form of an episode file; no request is made then. */
  'episode'?: EpisodeCard['episode'] | undefined;
  /** `full`, `compact` (one row) or `mini` (a pill). */
  'variant'?: EpisodeCard['variant'] | undefined;
  /** `light` or `dark`; else what the page's color scheme says. */
  'theme'?: EpisodeCard['theme'] | undefined;
  /** Plays what the browser itself does not, such as HLS with hls.js; may be set on the class's prototype for all cards. */
  'mediaFactory'?: EpisodeCard['mediaFactory'] | undefined;
  /** Level of the title's heading in the page, 1 to 6. */
  'headingLevel'?: EpisodeCard['headingLevel'] | undefined;
  /** Nothing is remembered in the browser: no position, no speed, no volume. */
  'no-storage'?: boolean | undefined;
  /** Keys do nothing but what their controls do themselves. */
  'no-keys'?: boolean | undefined;
  /** One voice with all other audio and video of the page, not with cards alone. */
  'pause-others'?: boolean | undefined;
  /** Level of the title's heading in the page, 1 to 6. */
  'heading-level'?: number | undefined;
  /** The episode is there: `episode`, and the paths of fields that were `refused`. */
  'onepisode-load'?: ((event: EpisodeLoadEvent) => void) | undefined;
  /** Something could not be had: the `problem`, and the `part` it belongs to. */
  'onepisode-error'?: ((event: EpisodeErrorEvent) => void) | undefined;
  /** The audio began to play: `currentTime` and `duration` in seconds. */
  'onepisode-play'?: ((event: EpisodePlaybackEvent) => void) | undefined;
  /** The audio paused. */
  'onepisode-pause'?: ((event: EpisodePlaybackEvent) => void) | undefined;
  /** The position jumped. */
  'onepisode-seek'?: ((event: EpisodePlaybackEvent) => void) | undefined;
  /** The shown second changed, while playing. */
  'onepisode-time'?: ((event: EpisodePlaybackEvent) => void) | undefined;
  /** The audio has played to its end. */
  'onepisode-end'?: ((event: EpisodePlaybackEvent) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'episode-card': EpisodeCardProps;
    }
  }
}
