/**
 * Every sentence of the interface, in English, under the ids by which the locales translate it. `{0}` and `{1}` are
 * places that `fill` fills. Called by locale.ts once for each language.
 */
import { msg } from '@lit/localize';

/** Collects the sentences in the language that is being built. */
export const collectStrings = () => ({
  episode: msg('Episode', { id: 'episode' }),
  trailer: msg('Trailer', { id: 'trailer' }),
  bonus: msg('Bonus', { id: 'bonus' }),
  season: msg('S{0} E{1}', { id: 'season', desc: 'Season 3, episode 7, as short as possible' }),
  number: msg('E{0}', { id: 'number', desc: 'Episode 7, as short as possible' }),
  explicit: msg('Explicit', { id: 'explicit' }),
  from: msg('from {0}', { id: 'from', desc: 'the name of the podcast' }),
  host: msg('host {0}', { id: 'host', desc: 'one name' }),
  hosts: msg('hosts {0}', { id: 'hosts', desc: 'a list of names' }),
  outline: msg('Outline', { id: 'outline' }),
  about: msg('About', { id: 'about' }),
  covers: msg('What this episode covers', { id: 'covers' }),
  transcript: msg('Transcript', { id: 'transcript' }),
  noTranscript: msg('No transcript for this episode yet', { id: 'no-transcript' }),
  openTranscript: msg('Show the transcript', { id: 'open-transcript' }),
  transcriptFailed: msg('The transcript could not be loaded.', { id: 'transcript-failed' }),
  openTranscriptFile: msg('Open transcript file', { id: 'open-transcript-file' }),
  similar: msg('Similar', { id: 'similar' }),
  similarEpisodes: msg('Similar episodes', { id: 'similar-episodes' }),
  links: msg('Links', { id: 'links' }),
  promotion: msg('Promotion', { id: 'promotion', desc: 'heading over folded advertising at the end of show notes' }),
  notes: msg('Notes', { id: 'notes', desc: 'heading over show notes that have no heading of their own' }),
  showAll: msg('Show all', { id: 'show-all' }),
  showLess: msg('Show less', { id: 'show-less' }),
  player: msg('Player', { id: 'player' }),
  play: msg('Play', { id: 'play' }),
  pause: msg('Pause', { id: 'pause' }),
  back: msg('Back {0}', { id: 'back', desc: '15 seconds' }),
  forward: msg('Forward {0}', { id: 'forward', desc: '30 seconds' }),
  position: msg('Position', { id: 'position', desc: 'name of the slider for the time' }),
  positionOf: msg('{0} of {1}', { id: 'position-of', desc: '3 minutes 48 seconds of 12 minutes 17 seconds' }),
  playFrom: msg('Play from {0}', { id: 'play-from', desc: '3 minutes 48 seconds' }),
  nowPlaying: msg('Now playing', { id: 'now-playing' }),
  speed: msg('Speed', { id: 'speed' }),
  volume: msg('Volume', { id: 'volume' }),
  mute: msg('Mute', { id: 'mute' }),
  unmute: msg('Unmute', { id: 'unmute' }),
  more: msg('More', { id: 'more' }),
  openAudio: msg('Open audio file', { id: 'open-audio' }),
  episodePage: msg('Episode page', { id: 'episode-page' }),
  feed: msg('Podcast feed', { id: 'feed' }),
  loading: msg('Loading the episode', { id: 'loading' }),
  stillLoading: msg('Still loading the episode', { id: 'still-loading' }),
  buffering: msg('Loading the audio', { id: 'buffering' }),
  retry: msg('Try again', { id: 'retry' }),
  empty: msg('There is no episode here yet.', { id: 'empty' }),
  offline: msg('You seem to be offline.', { id: 'offline' }),
  notFound: msg('This episode was not found.', { id: 'not-found' }),
  serverError: msg('The server of this episode has a problem.', { id: 'server-error' }),
  unreachable: msg('This episode could not be reached.', { id: 'unreachable' }),
  timeout: msg('The server of this episode does not answer.', { id: 'timeout' }),
  notAnEpisode: msg('This is not an episode file.', { id: 'not-an-episode' }),
  tooLarge: msg('This episode file is too large.', { id: 'too-large' }),
  audioUnreachable: msg('The audio could not be loaded.', { id: 'audio-unreachable' }),
  audioFormat: msg('This browser cannot play this audio.', { id: 'audio-format' }),
  audioBroken: msg('The audio file is damaged.', { id: 'audio-broken' }),
  audioTimeout: msg('The audio does not arrive.', { id: 'audio-timeout' }),
});

/** The sentences of one language. */
export type Strings = Readonly<ReturnType<typeof collectStrings>>;

/** `fill('{0} of {1}', 'a', 'b')` gives `'a of b'`. */
export const fill = (sentence: string, ...values: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
