/**
 * The shape of an outline: what readOutline makes of show notes and what the views draw.
 * Plain frozen data; it knows neither where it came from nor how it looks.
 */
/** A run of text with a safe link, or with the second of the episode that it names. */
export interface InlineLink {
    readonly text: string;
    readonly url?: string;
    readonly startTime?: number;
}
/** A run of text: plain or linked. */
export type Inline = string | InlineLink;
/** One line under a heading: a list item, or a paragraph of prose; items nest. */
export interface OutlineItem {
    readonly kind: 'item' | 'paragraph';
    readonly text: readonly Inline[];
    /** seconds from the start of the episode */
    readonly startTime?: number | undefined;
    readonly items?: readonly OutlineItem[] | undefined;
}
/** A heading with what stands under it. The lead before the first heading has an empty title, and so has a promotion without a heading, which the card labels. */
export interface OutlineSection {
    readonly title: string;
    /** 2 to 6 as in HTML; deeper headings are subsections of the ones before */
    readonly level: number;
    /** seconds from the start of the episode */
    readonly startTime?: number | undefined;
    readonly url?: string | undefined;
    /** `promotion` and `links` are folded away by the card */
    readonly role?: 'promotion' | 'links' | undefined;
    readonly items: readonly OutlineItem[];
}
/** Sections in reading order. */
export type Outline = readonly OutlineSection[];
