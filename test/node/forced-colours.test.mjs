/** The built card in forced colours, light and dark: what axe finds, and what is told by colour alone elsewhere. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from '../../.config/bench/visit.mjs';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { testServer } from '../../.config/test-server.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server;
let browser;

before(async () => {
  const middleware = testServer(root);
  server = createServer((req, res) => void middleware({ req, res, path: req.url }, () => res.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launch(await findChromium());
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

for (const colorScheme of ['light', 'dark'])
  describe(`in forced colours, ${colorScheme}`, () => {
    let page;
    /** What a style comes to, for each element that is found. */
    const styles = (selector, property) =>
      page.locator(selector).evaluateAll((all, name) => all.map((element) => getComputedStyle(element)[name]), property);

    before(async () => {
      page = await browser.newPage({ forcedColors: 'active', colorScheme, viewport: { width: 500, height: 900 }, locale: 'en-US' });
      await page.goto(`http://127.0.0.1:${server.address().port}/demo/index.html`);
      await page.locator('episode-card [part~=section]').first().waitFor();
    });
    after(() => page.close());

    it('axe finds nothing in the card', async () => {
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run('episode-card'));
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
      );
    });

    it('a line is below the open tab alone', async () => {
      const [canvas] = await styles('[part=card]', 'backgroundColor');
      const lines = await styles('[role=tab]', 'borderBlockEndColor');
      assert.deepEqual(
        lines.map((colour) => colour === canvas),
        [false, true, true, true],
      );
    });
  });
