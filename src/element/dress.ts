/**
 * Gives a card its style sheets, the ones of its chunks too, in whatever document it stands: a sheet belongs to the document
 * that it was made in, and a card that is moved to another loses all. Called by parts.ts, and through it by the element.
 */
import type { CSSResult, LitElement } from 'lit';

const worn = new WeakMap<Element, readonly CSSResult[]>();

/** Adds `more` to what the card wears, unless it does already; without `more`, puts all of it on again. https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets */
export function dress(card: HTMLElement, more?: readonly CSSResult[]): void {
  const { shadowRoot, ownerDocument } = card;
  const own = (card.constructor as typeof LitElement).elementStyles as CSSResult[];
  const before = worn.get(card) ?? own;
  if (more?.every((style) => before.includes(style))) return;
  const styles = [...before, ...(more ?? [])];
  worn.set(card, styles);
  const view = ownerDocument.defaultView;
  if (!shadowRoot || !view || shadowRoot.adoptedStyleSheets.length === styles.length) return;
  // Cards of one document share its sheets.
  shadowRoot.adoptedStyleSheets = styles.map(({ styleSheet, cssText }) => {
    if (ownerDocument === document) return styleSheet!;
    const copy = new (view as typeof globalThis).CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  });
}
