/** Every sentence of the interface by its id, in English, and what a language has of them. */
import { collectBodyStrings } from '../../src/locale/body-strings.js';
import { loadLanguage } from '../../src/locale/languages.js';
import { collectListenStrings } from '../../src/locale/listen-strings.js';
import { localeFor, say, type Locale } from '../../src/locale/locale.js';
import { collectStrings } from '../../src/locale/strings.js';
import { collectTranscriptStrings } from '../../src/locale/transcript-strings.js';

const english = localeFor('en') as Locale;

/** `{play: 'Play', …}` */
export const SENTENCES: Readonly<Record<string, string>> = {
  ...say(english, collectStrings),
  ...say(english, collectBodyStrings),
  ...say(english, collectTranscriptStrings),
  ...say(english, collectListenStrings),
};

/** The languages that the interface speaks, beside English. */
export const LANGUAGES = 'ar de es fa fr he hi it ja ko nl pl pt-BR ru sv tr uk zh-Hans zh-Hant'.split(' ');

/** The sentences of one of them. */
export async function sentencesOf(language: string): Promise<Readonly<Record<string, string>>> {
  const loaded = await loadLanguage(language);
  if (!loaded) throw new Error(`${language} is not spoken`);
  return loaded.templates;
}
