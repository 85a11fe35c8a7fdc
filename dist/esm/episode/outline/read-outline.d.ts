import type { Outline } from './outline.js';
/** `baseUrl` resolves relative links, which are dropped without it; no stamp above `duration` (seconds) counts. */
export interface OutlineOptions {
    readonly baseUrl?: string | undefined;
    readonly duration?: number | undefined;
}
/** The outline of show notes: HTML, Markdown-like text, lines, or blocks run together. Only http, https, mailto and tel links stay. */
export declare const readOutline: (notes: string, options?: OutlineOptions) => Outline;
