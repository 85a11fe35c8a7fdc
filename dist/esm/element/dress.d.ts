/**
 * Gives a card its style sheets, the ones of its chunks too, in whatever document it stands: a sheet belongs to the document
 * that it was made in, and a card that is moved to another loses all. Called by parts.ts, and through it by the element.
 */
import type { CSSResult } from 'lit';
/** Adds `more` to what the card wears, unless it does already; without `more`, puts all of it on again. https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets */
export declare function dress(card: HTMLElement, more?: readonly CSSResult[]): void;
