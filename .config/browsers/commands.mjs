/**
 * Commands that tests send to the browser, for all three where it can: keys together, the size of the page, paper and media features.
 * Their names are our own, as the runner's built-in commands come first and refuse WebKit. Called from test/support/input.ts.
 */
/** The runner's plug-in. */
export function inputCommands() {
  return {
    name: 'episode-card-input',
    async executeCommand({ command, payload, session: { id, browser } }) {
      const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
      if (command === 'press-chord') {
        if (!page) await browser.sendChord(id, payload.keys);
        else await pressTogether(page.keyboard, payload.keys);
        return true;
      }
      if (command === 'resize-page') {
        await (page ? page.setViewport(payload) : browser.setViewport(id, payload));
        return true;
      }
      if (command === 'media-features') {
        // Only Chromium's protocol has them; the answer tells the test that nothing was changed.
        if (!page || browser.name !== 'Chromium') return { isSupported: false };
        const { type, ...features } = payload;
        // Either call takes back what the other has set.
        if (type) await page.emulateMediaType(type);
        else await page.emulateMediaFeatures(Object.entries(features).map(([name, value]) => ({ name, value })));
        return { isSupported: true };
      }
      return undefined;
    },
  };
}

async function pressTogether(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
