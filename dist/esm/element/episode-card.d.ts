/**
 * The custom element: its life, verbs and events. It hands what the page says to the source and the player, makes
 * one CardState of their snapshots, and passes what the reader does back down. Made known to the page by define.ts.
 */
import type { PropertyValues, TemplateResult } from 'lit';
import { CardSurface } from './card-surface.js';
import { approach } from './near-viewport.js';
/**
 * A podcast episode: title, date, duration, show, outline, summary, transcript, similar episodes, and a player.
 * What the page puts inside the tag is shown until the episode is there, and again when it cannot be had.
 *
 * @tagname episode-card
 * @attr {string} lang - Language of the card's words, dates and numbers; else that of the nearest ancestor, else the browser's.
 * @attr {boolean} no-storage - Nothing is remembered in the browser: no position, no speed, no volume.
 * @attr {boolean} no-keys - Keys do nothing but what their controls do themselves.
 * @attr {boolean} pause-others - One voice with all other audio and video of the page, not with cards alone.
 * @slot - The fallback: a link to the episode, perhaps with an `<audio controls>`; or a `<script type="application/json">` that holds the episode.
 *
 * @fires {EpisodeLoadEvent} episode-load - The episode is there: `episode`, and the paths of fields that were `refused`.
 * @fires {EpisodeErrorEvent} episode-error - Something could not be had: the `problem`, and the `part` it belongs to.
 * @fires {EpisodePlaybackEvent} episode-play - The audio began to play: `currentTime` and `duration` in seconds.
 * @fires {EpisodePlaybackEvent} episode-pause - The audio paused.
 * @fires {EpisodePlaybackEvent} episode-seek - The position jumped.
 * @fires {EpisodePlaybackEvent} episode-time - The shown second changed, while playing.
 * @fires {EpisodePlaybackEvent} episode-end - The audio has played to its end.
 *
 * @cssstate ready - The episode is drawn.
 * @cssstate loading - The episode is being loaded.
 * @cssstate failed - The episode could not be had.
 * @cssstate playing - The audio plays.
 */
export declare class EpisodeCard extends CardSurface {
    #private;
    static get observedAttributes(): string[];
    /** The current second of the episode. */
    get currentTime(): number;
    /** Whether the audio stands still. */
    get paused(): boolean;
    /** Starts or goes on; loads the episode first if the card is still far from the viewport. */
    play(): void;
    /** Stops where it is. */
    pause(): void;
    /** Goes to a second of the episode. */
    seek(seconds: number): void;
    /** Loads the episode anew, as the retry button does. */
    reload(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** Where the page's policy lets no template be made, its own content stays in sight. */
    protected update(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    /** Near the viewport: now the episode is worth having, and so is the rest of the card. */
    [approach](isRetrying?: boolean): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'episode-card': EpisodeCard;
    }
}
