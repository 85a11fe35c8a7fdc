/** An outline as nested headings and lists. Called by episode-html.ts. */
import type { Outline } from '../episode/outline/outline.js';
import { Markup, type Part } from './markup.js';
/** The sections without promotion; `level` is that of the headings of the first rank. */
export declare const outlineHtml: (outline: Outline, level: number) => Markup;
/** A heading of a rank from 1 to 6. */
export declare const heading: (rank: number, content: Part) => Markup;
/** Text, as a link where it has an address. Addresses have passed the gate of episode/safe-url.ts. */
export declare const linked: (text: string, url: string | undefined) => Markup;
