function languageOf(element) {
  const root = element.getRootNode();
  return element.closest('[lang]:not([lang=""])')?.getAttribute("lang") ?? (root instanceof ShadowRoot ? languageOf(root.host) : navigator.language);
}

export { languageOf };
