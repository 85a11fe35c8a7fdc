const AT_REST = {
  isStarted: false,
  isPlaying: false,
  ended: false,
  isBuffering: false,
  isSlow: false,
  currentTime: 0,
  failure: void 0,
  url: void 0
};

export { AT_REST };
