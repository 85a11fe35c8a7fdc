function languageOf(element) {
  for (let at = element; at; ) {
    const near = at.closest("[lang]");
    const lang = near?.getAttribute("lang");
    if (lang) return lang;
    const root = (near ?? at).getRootNode();
    at = near?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return navigator.language;
}

export { languageOf };
