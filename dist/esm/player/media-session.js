const [BACK, FORWARD] = [15, 30];
function showMedia({ image, ...facts }, { play, pause, seekBy, seekTo, step }) {
  const session = sessionOf();
  if (!session) return;
  session.metadata = new MediaMetadata({ ...facts, artwork: image ? [{ src: image }] : [] });
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
  for (const [action, handler] of handlers) {
    try {
      session.setActionHandler(action, handler);
    } catch {
    }
  }
}
function showPosition(position, duration, playbackRate) {
  if (duration) sessionOf()?.setPositionState?.({ duration, playbackRate, position: Math.min(position, duration) });
}
function clearMedia() {
  const session = sessionOf();
  if (session) session.metadata = null;
}
const sessionOf = () => navigator.mediaSession;

export { clearMedia, showMedia, showPosition };
