/**
 * Links to a second of an episode, in the fragment of the page's address: `#t=90`, `#t=90,150`, `#rust&t=90` for the card whose
 * id is "rust". After https://www.w3.org/TR/media-frags/#naming-time. Called by the element's chunks; it reads no address itself.
 */
/** What a fragment asks for; times in seconds. `id` is that of a card; without one the page's first card is meant. */
export interface TimeLink {
    readonly id: string | undefined;
    readonly start: number;
    readonly end: number | undefined;
}
/** `"#rust&t=1:30,150"` gives `{ id: 'rust', start: 90, end: 150 }`; undefined for any other fragment. */
export declare function parseTimeLink(fragment: string): TimeLink | undefined;
/** The address of `page` with a fragment that leads to this range: `"https://blog.example/#rust&t=90"`. */
export declare function formatTimeLink(page: string, { id, start, end }: TimeLink): string;
