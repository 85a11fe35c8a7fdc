/** Finds the language that holds where an element stands. Called by the element; it loads nothing. */

/** The `lang` of the element or of its nearest ancestor, through shadow roots, else the browser's first language. */
export function languageOf(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? languageOf(root.host) : navigator.language)
  );
}
