/** Keeps the focus in the card when the button that was pressed goes away with its reason. Called by parts.ts. */

/** `ahead` picks where the focus goes on when `button` has left its card and the focus fell to the page. */
export function keepFocus(button: Element, ahead: string): void {
  const root = button.getRootNode() as ShadowRoot;
  const observer = new MutationObserver(() => {
    if (button.isConnected) return;
    observer.disconnect();
    const { activeElement, body } = root.ownerDocument;
    if (activeElement === body || activeElement === root.host) root.querySelector<HTMLElement>(ahead)?.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
}
