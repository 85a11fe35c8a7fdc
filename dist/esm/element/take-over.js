const CONTROLS = "a, button, input, select, [tabindex]";
function takeOver(edge, player) {
  const root = edge.parentNode;
  const [living, served] = root.querySelectorAll(".card");
  if (!living || !served) return edge;
  const audio = served.querySelector("audio");
  const focused = served.contains(root.activeElement) ? [...served.querySelectorAll(CONTROLS)].indexOf(root.activeElement) : void 0;
  Object.assign(edge, { textContent: "", disabled: true });
  while (edge.nextSibling) edge.nextSibling.remove();
  if (focused !== void 0)
    (living.querySelectorAll(CONTROLS)[focused] ?? living.querySelector(".play"))?.focus({ preventScroll: true });
  if (audio && (!audio.paused || audio.currentTime)) {
    audio.controls = false;
    root.append(audio);
    player.adopt(audio);
  }
  return void 0;
}

export { takeOver };
