const CONTROLS = "a, button, input, select, [tabindex]";
function takeOver(root, player) {
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  look();
  function look() {
    const served = root.querySelector(".served");
    if (!served) return root.ownerDocument.readyState === "loading" ? void 0 : observer.disconnect();
    const living = root.querySelector(".card:has(~ .served)");
    if (!living?.querySelector("[role=status]") || living.querySelector(".pending")) return;
    observer.disconnect();
    const focused = served.contains(root.activeElement) ? [...served.querySelectorAll(CONTROLS)].indexOf(root.activeElement) : void 0;
    const audio = served.querySelector("audio");
    for (const style of root.querySelectorAll("style, link")) Object.assign(style, { textContent: "", disabled: true });
    served.remove();
    if (focused !== void 0)
      (living.querySelectorAll(CONTROLS)[focused] ?? living.querySelector(".play"))?.focus({
        preventScroll: true
      });
    if (!audio || audio.paused && !audio.currentTime) return;
    audio.controls = false;
    root.append(audio);
    player.adopt(audio);
  }
}

export { takeOver };
