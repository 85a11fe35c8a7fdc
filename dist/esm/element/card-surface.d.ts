/**
 * The surface of the card to the author of a page: what may be set on the tag, and what a style sheet may reach. Base of
 * EpisodeCard; it does nothing.
 */
import { LitElement } from 'lit';
import type { MediaFactory } from '../player/player.js';
import type { SimilarProvider } from './load-similar.js';
import type { Variant } from '../views/contract.js';
/**
 * @csspart card - The frame.
 * @csspart header - Cover, facts and title.
 * @csspart cover - The image, or the initials in its place.
 * @csspart kicker - "Episode · Feb 16, 2025 · 12 min".
 * @csspart title - The heading.
 * @csspart by - Show and hosts.
 * @csspart player - The player bar.
 * @csspart play - The play button.
 * @csspart track - Rail and scrubber.
 * @csspart scrubber - The range input over the rail.
 * @csspart times - Elapsed time, section, remaining time.
 * @csspart previous - The button to the chapter before.
 * @csspart next - The button to the chapter after.
 * @csspart back - The button that goes back 15 seconds.
 * @csspart forward - The button that goes forward 30 seconds.
 * @csspart rate - The choice of speed.
 * @csspart menu-button - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart mute - The button in the menu that mutes.
 * @csspart volume - The range input in the menu.
 * @csspart sleep - The choice of the sleep timer in the menu.
 * @csspart start-over - The line that leads back to the beginning.
 * @csspart highlight - A line that plays a highlight.
 * @csspart copy-link - The line that copies a link to this second.
 * @csspart share - The line that shares it.
 * @csspart remote - The line that plays on another device.
 * @csspart open-keys - The line that opens the list of keys.
 * @csspart keys - The list of keys.
 * @csspart tabs - The row of tabs in a narrow card.
 * @csspart tab - One tab.
 * @csspart outline - The panel with the outline.
 * @csspart about - The panel with the summary.
 * @csspart transcript - The panel with the transcript.
 * @csspart open-transcript - The button that loads the transcript.
 * @csspart speech - The text of the transcript.
 * @csspart similar - The panel with similar episodes.
 * @csspart similar-item - One similar episode.
 * @csspart unfold-similar - The button that shows all similar episodes.
 * @csspart section - One section of the outline.
 * @csspart section-now - The section that is playing.
 * @csspart unfold - The button that shows the whole outline.
 * @csspart notice - What is said of trouble or waiting.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--episode-card-accent=#b4451f light, #ff8f66 dark] - Play button, progress, times. Text on it stays readable.
 * @cssprop [--episode-card-surface=#fff light, #1d1d21 dark] - Background of the card.
 * @cssprop [--episode-card-ink=#1a1a1e light, #f1f0ee dark] - Text.
 * @cssprop [--episode-card-quiet=#62616a light, #a5a3ad dark] - Secondary text.
 * @cssprop [--episode-card-line=12 % of the ink] - Lines and the frame.
 * @cssprop [--episode-card-wash=9 % of the accent] - Background of the player bar.
 * @cssprop [--episode-card-radius=16px] - Corners of the card.
 * @cssprop [--episode-card-font=inherit] - Font shorthand of the card.
 * @cssprop [--episode-card-reserve=26em] - Height kept free while the episode loads.
 */
export declare abstract class CardSurface extends LitElement {
    static styles: import("lit").CSSResult[];
    static properties: {
        src: {};
        guid: {};
        similar: {};
        similarProvider: {
            attribute: boolean;
        };
        episode: {
            attribute: boolean;
        };
        variant: {};
        theme: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
        };
    };
    /** Address of the episode file, relative to the page. A `#guid` behind it chooses from a file of many episodes. */
    src: string | undefined;
    /** Which episode of a file of many. */
    guid: string | undefined;
    /** Address that answers with similar episodes, as `https://api.example/similar?guid={guid}&limit={limit}`; `none` shows none. */
    similar: string | undefined;
    /** Finds similar episodes in place of an address: `async (episode, { limit, signal }) => [{ title, url }]`. */
    similarProvider?: SimilarProvider;
    /** The episode itself, in the form of an episode file; no request is made then. */
    episode: unknown;
    /** `full`, `compact` (one row) or `mini` (a pill). */
    variant: Variant;
    /** `light` or `dark`; else what the page's color scheme says. */
    theme: 'light' | 'dark' | undefined;
    /** Plays what the browser itself does not, such as HLS with hls.js; may be set on the class's prototype for all cards. */
    mediaFactory?: MediaFactory;
    /** Level of the title's heading in the page, 1 to 6. */
    headingLevel: number;
}
