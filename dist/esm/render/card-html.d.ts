import type { Episode } from '../episode/episode.js';
import { type Locale } from '../locale/locale.js';
import type { Variant } from '../views/contract.js';
import { Markup } from './markup.js';
export interface CardFace {
    readonly variant: Variant;
    /** of the title, 1 to 6 */
    readonly headingLevel: number;
    readonly locale: Locale;
}
/** The style sheet of drawn cards; `dist/episode-card.css` is the same as a file. */
export declare const cardStyle: () => string;
/** What stands in the card's shadow root, without its style. */
export declare function cardHtml(episode: Episode, { variant, headingLevel, locale }: CardFace): Markup;
