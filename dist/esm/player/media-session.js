const [BACK, FORWARD] = [15, 30];
function showMedia({ image, ...facts }, { play, pause, seekBy, seekTo, step }) {
  tell((session) => session.metadata = new MediaMetadata({ ...facts, artwork: image ? [{ src: image }] : [] }));
  const handlers = [
    ["play", play],
    ["pause", pause],
    ["stop", pause],
    ["seekbackward", ({ seekOffset }) => seekBy(-(seekOffset ?? BACK))],
    ["seekforward", ({ seekOffset }) => seekBy(seekOffset ?? FORWARD)],
    ["seekto", ({ seekTime }) => seekTo(seekTime ?? 0)],
    ["previoustrack", step ? () => step(-1) : null],
    ["nexttrack", step ? () => step(1) : null]
  ];
  for (const [action, handler] of handlers) tell((session) => session.setActionHandler(action, handler));
}
function showPosition(position, duration, playbackRate) {
  if (duration) tell((session) => session.setPositionState({ duration, playbackRate, position: Math.min(position, duration) }));
}
const clearMedia = () => tell((session) => session.metadata = null);
function tell(say) {
  try {
    say(navigator.mediaSession);
  } catch {
  }
}

export { clearMedia, showMedia, showPosition };
