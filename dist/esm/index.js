export { EpisodeCard } from './element/episode-card.js';
export { EpisodeErrorEvent, EpisodeLoadEvent, EpisodePlaybackEvent } from './element/events.js';
export { readEpisode, readEpisodeData, readNotesOutline } from './episode/read-episode.js';
