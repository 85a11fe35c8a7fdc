/** The script-tag files, each alone and two on a page: the first one loaded serves the page, and the other says one line. */
import { expect } from '@open-wc/testing';
import { cardOf, type CardHarness } from '../support/card.js';
import { openFrame, toldBy, type Frame } from '../support/frame.js';
import { nextEvent } from '../support/once.js';

/** A script by its file and `type`. */
type Script = readonly [file: string, type: string];
const FORMS: Readonly<Record<string, Script>> = {
  'the module with chunks': ['/dist/episode-card.js', 'module'],
  'the self-contained module': ['/dist/episode-card.all.js', 'module'],
  'the classic script': ['/dist/episode-card.classic.js', ''],
};
const SELF_CONTAINED = Object.entries(FORMS).slice(1);
const LINE = 'info: <episode-card> is defined already';

let frame: Frame;

afterEach(() => frame.close());

const openBare = async (): Promise<void> => {
  frame = await openFrame('/test/fixtures/pages/bare.html', { width: 900, height: 700 });
};

/** Adds a script to the page in the frame; resolves with `load` or `error`. */
async function add([file, type]: Script, integrity = ''): Promise<string> {
  const script = Object.assign(frame.document.createElement('script'), { type, integrity });
  script.src = file;
  const ended = Promise.race([nextEvent(script, 'load'), nextEvent(script, 'error')]);
  frame.document.head.append(script);
  return (await ended).type;
}

const card = (): CardHarness => cardOf(frame.document.querySelector('episode-card')!);

/** Everything a reader can ask for comes: outline, transcript, sound, menu. */
async function useAll(): Promise<void> {
  await card().ready();
  await card().until(() => card().find('section') !== undefined, 'the outline is drawn');
  await card().click('open-transcript');
  await card().until(() => card().find('speech') !== undefined, 'the transcript is there');
  await card().click('menu-button');
  await card().until(() => card().find('mute') !== undefined, 'the menu is there');
  await card().play();
  await card().pause();
}

const told = () => toldBy(frame);
const scriptsAsked = (): string[] =>
  frame.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));

for (const [form, script] of SELF_CONTAINED) {
  describe(form, () => {
    it('does all that the card can, under a strict policy, and loads no other file', async () => {
      await openBare();
      await add(script);
      await useAll();
      expect(scriptsAsked()).to.deep.equal([script[0]]);
      expect(await told()).to.deep.equal({ console: [], errors: [], violations: [] });
    });

    it('brings the languages', async () => {
      await openBare();
      card().element.lang = 'de';
      await add(script);
      await card().ready();
      expect(card().playLabel).to.equal('Abspielen');
      expect(scriptsAsked()).to.deep.equal([script[0]]);
    });

    it('leaves no name of its own behind', async () => {
      await openBare();
      const before = new Set(Reflect.ownKeys(frame.window));
      await add(script);
      await card().ready();
      const left = Reflect.ownKeys(frame.window).filter((key) => !before.has(key));
      expect(left).to.deep.equal([]);
    });
  });
}

for (const [form, script] of Object.entries(FORMS)) {
  it(`${form} runs with the integrity of sri.json, and not with another`, async () => {
    const integrities = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;
    await openBare();
    const name = script[0].slice('/dist/'.length);
    expect(await add(script, integrities[name]!.replace(/-.{8}/, '-AAAAAAAA'))).to.equal('error');
    expect(frame.window.customElements.get('episode-card')).to.equal(undefined);
    expect(await add([`${script[0]}?again`, script[1]], integrities[name])).to.equal('load');
    await card().ready();
  });
}

const PAIRS = Object.entries(FORMS).flatMap(([one, first]) =>
  Object.entries(FORMS).map(([other, second]) => ({ one, first, other, second })),
);
for (const { one, first, other, second } of PAIRS) {
  it(`${one} serves the page, and ${other} after it says one line`, async () => {
    await openBare();
    expect(await add(first)).to.equal('load');
    const kept = frame.window.customElements.get('episode-card');
    // From another address the same file is another version to the browser.
    expect(await add([`${second[0]}?other`, second[1]])).to.equal('load');
    expect(frame.window.customElements.get('episode-card')).to.equal(kept);
    await useAll();
    expect(await told()).to.deep.equal({ console: [LINE], errors: [], violations: [] });
  });
}

it('two forms on a page that demands Trusted Types serve it without a violation', async () => {
  frame = await openFrame('/test/fixtures/pages/two-trusted-types.html', { width: 900, height: 700 });
  await card().ready();
  await card().until(() => card().find('section') !== undefined, 'the outline is drawn');
  expect(await told()).to.deep.equal({ console: [LINE], errors: [], violations: [] });
});
