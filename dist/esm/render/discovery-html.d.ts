/**
 * What other sites read in the head of an episode's page: Open Graph (https://ogp.me), the player card, and where oEmbed is discovered
 * (https://oembed.com). Only what is known, and only whole addresses, since they are read far from the page.
 */
import type { Episode } from '../episode/episode.js';
import { type Markup } from './markup.js';
/** Public addresses: of the oEmbed answer, of the page for frames, and of the episode's page if the episode does not say. */
export interface DiscoveryAddresses {
    readonly oembed?: string | undefined;
    readonly frame?: string | undefined;
    readonly page?: string | undefined;
}
/** Lines for the head of a page. */
export declare function discoveryHtml(episode: Episode, { oembed, frame, page }?: DiscoveryAddresses): Markup;
/** What `discoveryHtml` has to leave out: the addresses that mean nothing far from the page, by what they are of. */
export declare function partialAddresses(episode: Episode, { oembed, frame, page }?: DiscoveryAddresses): Readonly<Record<string, string>>;
