import type { Variant } from '../views/contract.js';
import { cardStyle } from './card-html.js';
import { type DiscoveryAddresses } from './discovery-html.js';
/** What `renderCard` may be told; what the tag itself can say is named as its properties are. */
export interface RenderOptions {
    /** Address of the episode's file, which the card reads once it is near. Without it the episode stands inside the tag, and nothing is fetched. */
    readonly src?: string;
    /** Which episode of a file of many. */
    readonly guid?: string;
    /** Address of the page that the card is for, absolute or from the root: relative addresses are read from there. Default: `/`. */
    readonly page?: string;
    readonly variant?: Variant;
    readonly theme?: 'light' | 'dark';
    /** Level of the title's heading, 1 to 6. Default: 2. */
    readonly headingLevel?: number;
    /** Language of the card's words, dates and numbers: that of the place in the page where the card stands. Default: `en`. */
    readonly lang?: string;
    /** Whether the card is drawn, in a declarative shadow root. Without it the page shows what is inside the tag until the script is there. Default: true. */
    readonly shadow?: boolean;
    /** What stands inside the tag, for feeds, mail and readers without a style sheet: a link and the audio, or all of the episode as plain HTML. Default: `link`. */
    readonly fallback?: 'link' | 'full';
    /** Address of `dist/episode-card.css`, for pages of many cards or of a strict policy. Default: the style stands in each drawn card. */
    readonly stylesheet?: string;
    /** Of the style element, for a policy that asks for one. */
    readonly nonce?: string;
    /** Adds the episode as JSON-LD, for search engines. Default: false. */
    readonly jsonLd?: boolean;
}
/** What `renderHead` may be told: beside where the episode is from, the public addresses of its page, frame and oEmbed answer. */
export interface HeadOptions extends DiscoveryAddresses {
    readonly src?: string;
    readonly guid?: string;
}
/**
 * The whole tag. `data` is an episode in any form of JSON that `src` may point at, as text or parsed. Rejects with a sentence where it is no
 * episode; what had to be left out of it is said on the console, as the card does.
 */
export declare function renderCard(data: unknown, options?: RenderOptions): Promise<string>;
/** The tags for the head of an episode's page: Open Graph, the player card, and where oEmbed is discovered. */
export declare function renderHead(data: unknown, options?: HeadOptions): Promise<string>;
export { cardStyle };
