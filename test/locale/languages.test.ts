import { expect } from '@open-wc/testing';
import { loadLanguage } from '../../src/locale/languages.js';
import { LANGUAGES, SENTENCES, sentencesOf } from '../support/sentences.js';

/** Words that a language took from English, or shares with it, each found in its dictionaries or players. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['bonus', 'links', 'pause', 'player', 'position', 'trailer'],
  fr: ['bonus', 'pause', 'position', 'volume'],
  it: ['bonus', 'trailer', 'volume'],
  nl: ['bonus', 'links', 'trailer', 'transcript', 'volume'],
  pl: ['bonus'],
  'pt-BR': ['links', 'player', 'trailer', 'volume'],
  sv: ['bonus', 'explicit', 'position', 'trailer'],
  tr: ['bonus'],
};

/** `{0} of {1}` gives `{0}{1}`. */
const placesOf = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join('');

async function unitsOf(language: string) {
  const text = await (await fetch(`/src/locale/xliff/${language}.xlf`)).text();
  const file = new DOMParser().parseFromString(text, 'text/xml');
  const units = [...file.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.getAttribute('id')!,
    source: unit.querySelector('source')?.textContent ?? '',
    target: unit.querySelector('target')?.textContent ?? '',
  }));
  return { units, language: file.querySelector('file')?.getAttribute('target-language') };
}

for (const language of LANGUAGES) {
  describe(`the sentences in ${language}`, () => {
    let sentences: [id: string, target: string][];
    before(async () => (sentences = Object.entries(await sentencesOf(language))));

    it('are there, in the file of the translators and in the code that is made of it', async () => {
      const file = await unitsOf(language);
      const ids = Object.keys(SENTENCES).sort();
      expect(file.language).to.equal(language);
      expect(file.units.map(({ id }) => id).sort()).to.deep.equal(ids);
      expect(sentences.map(([id]) => id).sort()).to.deep.equal(ids);
      const made = Object.fromEntries(sentences);
      for (const { id, source, target } of file.units) {
        expect(source, id).to.equal(SENTENCES[id]);
        expect(target, id).to.equal(made[id]);
      }
    });

    it('are not English by accident', () => {
      const same = sentences.filter(([id, target]) => target === SENTENCES[id] && /\p{L}/u.test(target.replace(/\{\d\}/g, '')));
      // `{0} of {1}` may be signs alone: "3 / 12".
      expect(same.map(([id]) => id).sort()).to.deep.equal(SAME[language] ?? []);
    });

    it('keep the places that are filled', () => {
      for (const [id, target] of sentences) expect(placesOf(target), id).to.equal(placesOf(SENTENCES[id]!));
    });

    it('end as sentences where English does', () => {
      for (const [id, target] of sentences) expect(/[.。।]$/.test(target), id).to.equal(SENTENCES[id]!.endsWith('.'));
    });

    it('have no space too many and no straight apostrophe or quotation mark', () => {
      for (const [id, target] of sentences) {
        expect(target, id).not.to.equal('');
        expect(target, id).to.equal(target.trim());
        expect(target, id).not.to.match(/ {2}|['"`]/);
      }
    });
  });
}

describe('loadLanguage', () => {
  it('gives each language its own words', async () => {
    const words = await Promise.all(LANGUAGES.map(async (language) => (await sentencesOf(language)).transcriptFailed));
    expect(new Set(words).size).to.equal(LANGUAGES.length);
  });

  it('gives tags that Intl formats by', async () => {
    for (const language of LANGUAGES) {
      const { tag } = (await loadLanguage(language))!;
      expect(tag).to.equal(language);
      expect(Intl.NumberFormat.supportedLocalesOf(tag), tag).to.have.lengthOf(1);
    }
  });

  it('has nothing for what it does not speak, and rejects what is no tag', async () => {
    expect(await loadLanguage('tlh')).to.equal(undefined);
    expect(await loadLanguage('en')).to.equal(undefined);
    for (const tag of ['', 'a b', 'x-', 'de--AT']) {
      const failure = await loadLanguage(tag).catch((error: unknown) => error);
      expect(failure, tag).to.be.instanceOf(RangeError);
    }
  });
});
