const ARROWS = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5 };
function pressKey(event, { player }, actions) {
  const seconds = ARROWS[event.key];
  const isScrubber = event.target.classList.contains("scrubber");
  if (!seconds || !isScrubber || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  actions.player.seek(player.time + seconds);
}

export { pressKey };
