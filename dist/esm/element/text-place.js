function placeOf({ line, text }, from, to) {
  const words = document.createRange();
  words.setStart(text, from);
  words.setEnd(text, to);
  const places = [words, line, line.parentElement].map((one) => one.getBoundingClientRect());
  return places.find(({ height }) => height > 0) ?? places[0];
}
function bringUp(box, { top }) {
  const frame = box.getBoundingClientRect();
  const distance = top - frame.top - frame.height / 4;
  const isShort = Math.abs(distance) < frame.height * 2 && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  box.scrollBy({ top: distance, behavior: isShort ? "smooth" : "instant" });
}

export { bringUp, placeOf };
