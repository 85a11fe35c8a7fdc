const FACT_EVENTS = "play playing pause ended waiting seeked timeupdate durationchange ratechange volumechange error progress".split(" ");
const readFacts = ({ paused, ended, error, currentTime, duration, playbackRate, volume, muted }) => ({
  isPlaying: !paused && !ended && !error,
  ended,
  currentTime,
  duration: duration > 0 && duration < Infinity ? duration : void 0,
  playbackRate,
  volume,
  muted
});

export { FACT_EVENTS, readFacts };
