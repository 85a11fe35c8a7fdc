const CONTROLS = "a, button, input, select, [tabindex]";
function takeOver(edge, player) {
  const root = edge.parentNode;
  const [living, served] = root.querySelectorAll(".card");
  if (!living || !served) return edge;
  const audio = served.querySelector("audio");
  if (served.contains(root.activeElement)) {
    const place = [...served.querySelectorAll(CONTROLS)].indexOf(root.activeElement);
    (living.querySelectorAll(CONTROLS)[place] ?? living.querySelector(".play"))?.focus({ preventScroll: true });
  }
  edge.textContent = "";
  while (edge.nextSibling) edge.nextSibling.remove();
  if (audio && (!audio.paused || audio.currentTime)) {
    audio.controls = false;
    root.append(audio);
    player.adopt(audio);
  }
  return void 0;
}

export { takeOver };
