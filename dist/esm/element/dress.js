const worn = /* @__PURE__ */ new WeakMap();
function dress(card, more) {
  const { shadowRoot, ownerDocument } = card;
  const own = card.constructor.elementStyles;
  const before = worn.get(card) ?? own;
  if (more?.every((style) => before.includes(style))) return;
  const styles = [...before, ...more ?? []];
  worn.set(card, styles);
  const view = ownerDocument.defaultView;
  if (!shadowRoot || !view || shadowRoot.adoptedStyleSheets.length === styles.length) return;
  shadowRoot.adoptedStyleSheets = styles.map(({ styleSheet, cssText }) => {
    if (ownerDocument === document) return styleSheet;
    const copy = new view.CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  });
}

export { dress };
