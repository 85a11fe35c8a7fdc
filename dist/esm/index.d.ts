/** The door for bundlers and for Node: classes and types, without side effects. `define.ts` registers the tag. */
export { EpisodeCard } from './element/episode-card.js';
export { EpisodeErrorEvent, EpisodeLoadEvent, EpisodePlaybackEvent } from './element/events.js';
export type { AudioSource, Chapter, Episode, Person, Show, SimilarEpisode, TranscriptFile } from './episode/episode.js';
export type { Outline, OutlineItem, OutlineSection } from './episode/outline/outline.js';
export { readEpisode, readEpisodeData, readNotesOutline, type EpisodeReading } from './episode/read-episode.js';
export type { Problem, ProblemCode, Result } from './episode/result.js';
export type { EpisodeInput } from './episode/schema.js';
