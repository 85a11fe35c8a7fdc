const OPTIONS = { bubbles: true, composed: true };
class EpisodeLoadEvent extends Event {
  constructor(episode, refused) {
    super("episode-load", OPTIONS);
    this.episode = episode;
    this.refused = refused;
  }
}
class EpisodeErrorEvent extends Event {
  constructor(problem, part) {
    super("episode-error", OPTIONS);
    this.problem = problem;
    this.part = part;
  }
}
class EpisodePlaybackEvent extends Event {
  constructor(type, currentTime, duration) {
    super(type, OPTIONS);
    this.currentTime = currentTime;
    this.duration = duration;
  }
}
function playbackEvents(now, before) {
  const types = [];
  if (now.isPlaying !== before.isPlaying) types.push(now.isPlaying ? "episode-play" : "episode-pause");
  const step = now.currentTime - before.currentTime;
  if (step) types.push(now.isPlaying && Math.abs(step) < 2.5 ? "episode-time" : "episode-seek");
  if (now.ended && !before.ended) types.push("episode-end");
  return types.map((type) => new EpisodePlaybackEvent(type, now.currentTime, now.duration));
}

export { EpisodeErrorEvent, EpisodeLoadEvent, EpisodePlaybackEvent, playbackEvents };
