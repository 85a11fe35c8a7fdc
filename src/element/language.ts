/** Finds the language that holds where an element stands. Called by the element; it loads nothing. */

/** The `lang` of the element or of its nearest ancestor, through shadow roots, else the browser's first language. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const near: Element | null = at.closest('[lang]');
    const lang = near?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = (near ?? at).getRootNode();
    at = near?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return navigator.language;
}
