/**
 * The sentences of the interface that a card needs at first sight, in English, under the ids by which the locales
 * translate them. `{0}` and `{1}` are places that `fill` fills. The rest is in body-strings.ts.
 */
import { msg } from '@lit/localize/init/install.js';

/** Collects the sentences in the language that is being built. */
export const collectStrings = () => ({
  episode: msg('Episode', { id: 'episode' }),
  from: msg('from {0}', { id: 'from', desc: 'the name of the podcast' }),
  host: msg('host {0}', { id: 'host', desc: 'one name' }),
  hosts: msg('hosts {0}', { id: 'hosts', desc: 'a list of names' }),
  player: msg('Player', { id: 'player' }),
  play: msg('Play', { id: 'play' }),
  pause: msg('Pause', { id: 'pause' }),
  position: msg('Position', { id: 'position', desc: 'name of the slider for the time' }),
  positionOf: msg('{0} of {1}', { id: 'positionOf', desc: '3 minutes 48 seconds of 12 minutes 17 seconds' }),
});

/** The sentences of one language. */
export type Strings = Readonly<ReturnType<typeof collectStrings>>;

/** `fill('{0} of {1}', 'a', 'b')` gives `'a of b'`. */
export const fill = (sentence: string, ...values: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
