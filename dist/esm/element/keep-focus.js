function keepFocus(button, ahead) {
  const root = button.getRootNode();
  const observer = new MutationObserver(() => {
    if (button.isConnected) return;
    observer.disconnect();
    const { activeElement, body } = root.ownerDocument;
    if (activeElement === body || activeElement === root.host) root.querySelector(ahead)?.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
}

export { keepFocus };
