/** A plain list of episodes as a page: the way into a site of episode pages. */
import type { Episode } from '../episode/episode.js';
/** An episode by the address of its page. */
export interface ListedPage {
    readonly episode: Episode;
    readonly href: string;
}
/** The page; the episodes stand in the order in which they are given. */
export declare const listHtml: (title: string, language: string | undefined, pages: readonly ListedPage[]) => string;
