/**
 * The sentences of what stands under the player, behind its menu button, and of trouble: they come with the chunk that
 * draws those. Ids and places as in strings.ts.
 */
import { msg } from '@lit/localize/init/install.js';

/** Collects the sentences in the language that is being built. */
export const collectBodyStrings = () => ({
  episode: msg('Episode', { id: 'episode' }),
  trailer: msg('Trailer', { id: 'trailer' }),
  bonus: msg('Bonus', { id: 'bonus' }),
  season: msg('S{0} E{1}', { id: 'season', desc: 'Season 3, episode 7, as short as possible' }),
  number: msg('E{0}', { id: 'number', desc: 'Episode 7, as short as possible' }),
  explicit: msg('Explicit', { id: 'explicit' }),
  back: msg('Back {0}', { id: 'back', desc: '15 seconds' }),
  forward: msg('Forward {0}', { id: 'forward', desc: '30 seconds' }),
  previousChapter: msg('Previous chapter', { id: 'previousChapter' }),
  nextChapter: msg('Next chapter', { id: 'nextChapter' }),
  speed: msg('Speed', { id: 'speed' }),
  more: msg('More', { id: 'more' }),
  outline: msg('Outline', { id: 'outline' }),
  about: msg('About', { id: 'about' }),
  covers: msg('What this episode covers', { id: 'covers' }),
  transcript: msg('Transcript', { id: 'transcript' }),
  noTranscript: msg('No transcript for this episode yet', { id: 'noTranscript' }),
  openTranscript: msg('Show the transcript', { id: 'openTranscript' }),
  loadingTranscript: msg('Loading the transcript', { id: 'loadingTranscript' }),
  transcriptFailed: msg('The transcript could not be loaded.', { id: 'transcriptFailed' }),
  transcriptFile: msg('Open transcript file', { id: 'transcriptFile' }),
  chaptersFailed: msg('The chapters could not be loaded.', { id: 'chaptersFailed' }),
  similar: msg('Similar', { id: 'similar' }),
  similarEpisodes: msg('Similar episodes', { id: 'similarEpisodes' }),
  links: msg('Links', { id: 'links' }),
  promotion: msg('Promotion', { id: 'promotion', desc: 'heading over folded advertising at the end of show notes' }),
  showAll: msg('Show all', { id: 'showAll' }),
  showLess: msg('Show less', { id: 'showLess' }),
  playFrom: msg('Play from {0}', { id: 'playFrom', desc: '3 minutes 48 seconds' }),
  retry: msg('Try again', { id: 'retry' }),
  audio: msg('Open audio file', { id: 'audio' }),
  guests: msg('With {0}', { id: 'guests', desc: 'a list of names of guests' }),
  recordedAt: msg('About {0}', { id: 'recordedAt', desc: 'a place that the episode is about' }),
  loading: msg('Still loading the episode', { id: 'loading' }),
  buffering: msg('Loading the audio', { id: 'buffering' }),
  empty: msg('There is no episode here yet.', { id: 'empty' }),
  unreachable: msg('This episode could not be loaded.', { id: 'unreachable' }),
  offline: msg('You seem to be offline.', { id: 'offline' }),
  notFound: msg('This episode was not found.', { id: 'notFound' }),
  serverError: msg('The server of this episode has a problem.', { id: 'serverError' }),
  timeout: msg('The server of this episode does not answer.', { id: 'timeout' }),
  notAnEpisode: msg('This is not an episode file.', { id: 'notAnEpisode' }),
  tooLarge: msg('This episode file is too large.', { id: 'tooLarge' }),
  silent: msg('The audio could not be loaded.', { id: 'silent' }),
  audioFormat: msg('This browser cannot play this audio.', { id: 'audioFormat' }),
  audioBroken: msg('The audio file is damaged.', { id: 'audioBroken' }),
  audioTimeout: msg('The audio does not arrive.', { id: 'audioTimeout' }),
});

/** The sentences of one language. */
export type BodyStrings = Readonly<ReturnType<typeof collectBodyStrings>>;
