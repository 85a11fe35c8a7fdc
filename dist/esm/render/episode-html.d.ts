/**
 * An episode as plain HTML without a script: all that the card shows, for readers without JavaScript, search engines, feeds and
 * print. It stands inside the element, which takes its place.
 */
import type { Episode } from '../episode/episode.js';
import type { Outline } from '../episode/outline/outline.js';
import type { Cue } from '../episode/transcript/cue.js';
import { type Markup } from './markup.js';
/** What the episode's data alone do not hold; `headingLevel` is that of the title. */
export interface EpisodeHtmlOptions {
    readonly outline?: Outline | undefined;
    readonly transcript?: readonly Cue[] | undefined;
    readonly headingLevel?: number;
}
/** Title, date, player, summary, outline, transcript, similar episodes; only those that there are. */
export declare function episodeHtml(episode: Episode, options?: EpisodeHtmlOptions): Markup;
