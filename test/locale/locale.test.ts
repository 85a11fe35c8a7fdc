import { expect } from '@open-wc/testing';
import { collectBodyStrings } from '../../src/locale/body-strings.js';
import { localeFor, say } from '../../src/locale/locale.js';
import { collectStrings } from '../../src/locale/strings.js';

describe('localeFor', () => {
  const cases: readonly [given: string, tag: string, word: string, id?: 'play' | 'pause'][] = [
    ['en', 'en', 'Play'],
    ['en-GB', 'en-GB', 'Play'],
    ['en-us', 'en-us', 'Play'],
    ['en-Latn-US', 'en', 'Play'],
    ['en_US', 'en', 'Play'],
    ['de', 'de', 'Abspielen'],
    ['de-AT', 'de-AT', 'Abspielen'],
    ['DE-ch', 'de-CH', 'Abspielen'],
    ['de-Latn-DE-1996', 'de-Latn-DE-1996', 'Abspielen'],
    ['de_AT', 'de-AT', 'Abspielen'],
    ['pt', 'pt', 'Reproduzir'],
    ['pt-PT', 'pt-PT', 'Reproduzir'],
    ['iw', 'he', 'הפעלה'],
    ['fa-AF', 'fa-AF', 'پخش'],
    ['zh', 'zh', '暂停', 'pause'],
    ['zh-CN', 'zh-CN', '暂停', 'pause'],
    ['zh-SG', 'zh-SG', '暂停', 'pause'],
    ['zh-Hans-TW', 'zh-Hans-TW', '暂停', 'pause'],
    ['zh-TW', 'zh-TW', '暫停', 'pause'],
    ['zh-HK', 'zh-HK', '暫停', 'pause'],
    ['zh-Hant-MO', 'zh-Hant-MO', '暫停', 'pause'],
    ['xx', 'en', 'Play'],
    ['no', 'en', 'Play'],
    ['dex', 'en', 'Play'],
    ['tlh-Latn', 'en', 'Play'],
    ['', 'en', 'Play'],
    ['-', 'en', 'Play'],
    ['a b', 'en', 'Play'],
    ['constructor', 'en', 'Play'],
    ['__proto__', 'en', 'Play'],
    ['x'.repeat(10_000), 'en', 'Play'],
  ];
  for (const [given, tag, word, id = 'play'] of cases) {
    it(`gives ${tag} and "${word}" for "${given.slice(0, 20)}"`, async () => {
      const locale = await localeFor(given);
      expect(locale.tag).to.equal(tag);
      expect(say(locale, collectStrings)[id]).to.equal(word);
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale.tag)).to.have.lengthOf(1);
    });
  }

  it('gives no promise for plain English, for which nothing has to be loaded', () => {
    for (const tag of ['en', 'en-GB', 'EN-us']) expect(localeFor(tag)).not.to.be.instanceOf(Promise);
  });

  it('collects the sentences of a language once, whatever its region', async () => {
    const [german, austrian] = await Promise.all([localeFor('de'), localeFor('de-AT')]);
    expect(say(german, collectStrings)).to.equal(say(austrian, collectStrings));
  });

  it('holds two languages at once', async () => {
    const [german, english] = await Promise.all([localeFor('de'), localeFor('en')]);
    expect(say(german, collectStrings).pause).to.equal('Pause');
    expect(say(english, collectBodyStrings).retry).to.equal('Try again');
    expect(say(german, collectBodyStrings).retry).to.equal('Erneut versuchen');
    expect(say(english, collectBodyStrings).showAll).to.equal('Show all');
  });
});
