import { expect } from '@open-wc/testing';
import { collectBodyStrings } from '../../src/locale/body-strings.js';
import { localeFor, say } from '../../src/locale/locale.js';
import { collectStrings } from '../../src/locale/strings.js';

describe('localeFor', () => {
  const cases: readonly [given: string, tag: string, play: string][] = [
    ['en', 'en', 'Play'],
    ['en-GB', 'en-GB', 'Play'],
    ['EN-us', 'en-US', 'Play'],
    ['en_US', 'en', 'Play'],
    ['de', 'de', 'Abspielen'],
    ['de-AT', 'de-AT', 'Abspielen'],
    ['DE-ch', 'de-CH', 'Abspielen'],
    ['de-Latn-DE-1996', 'de-Latn-DE-1996', 'Abspielen'],
    ['de_AT', 'en', 'Play'],
    ['xx', 'en', 'Play'],
    ['tlh-Latn', 'en', 'Play'],
    ['', 'en', 'Play'],
    ['-', 'en', 'Play'],
    ['a b', 'en', 'Play'],
    ['constructor', 'en', 'Play'],
    ['__proto__', 'en', 'Play'],
    ['x'.repeat(10_000), 'en', 'Play'],
  ];
  for (const [given, tag, play] of cases) {
    it(`gives ${tag} and "${play}" for "${given.slice(0, 20)}"`, async () => {
      const locale = await localeFor(given);
      expect(locale.tag).to.equal(tag);
      expect(say(locale, collectStrings).play).to.equal(play);
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale.tag)).to.have.lengthOf(1);
    });
  }

  it('gives no promise where nothing has to be loaded', async () => {
    await localeFor('de');
    expect(localeFor('de-AT')).not.to.be.instanceOf(Promise);
    expect(localeFor('en')).not.to.be.instanceOf(Promise);
    expect(localeFor('xx')).not.to.be.instanceOf(Promise);
  });

  it('holds two languages at once', async () => {
    const [german, english] = await Promise.all([localeFor('de'), localeFor('en')]);
    expect(say(german, collectStrings).pause).to.equal('Pause');
    expect(say(english, collectBodyStrings).retry).to.equal('Try again');
    expect(say(german, collectBodyStrings).retry).to.equal('Erneut versuchen');
    expect(say(english, collectBodyStrings).showAll).to.equal('Show all');
  });
});
