/**
 * What a screen reader is told of the card: Chromium's accessibility tree of the built card, and the table of it in the README.
 * `node test/node/tree.test.mjs --print` prints the table.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { testServer } from '../../.config/test-server.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What can be operated, and what groups and tells it. */
const ROLES = ['article', 'heading', 'group', 'button', 'slider', 'combobox', 'status', 'tab', 'tabpanel'];
const STATES = ['selected', 'expanded', 'disabled', 'live', 'level'];

let server;
let browser;
let page;
let origin;

before(async () => {
  const middleware = testServer(root);
  server = createServer((req, res) => void middleware({ req, res, path: req.url }, () => res.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const { path: executablePath, env = {}, args = [] } = await findChromium();
  browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--mute-audio', ...args] });
  page = await browser.newPage({ viewport: { width: 700, height: 900 }, locale: 'en-US' });
  await page.goto(`${origin}/test/fixtures/pages/policy.html`);
  await page.locator('[part~=section]').first().waitFor();
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** `{role, name, state}` of each node that counts, in the order of the page. */
async function tree() {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const visit = (node) => {
    const { role, name, value, properties = [], ignored, childIds = [], backendDOMNodeId } = node;
    if (!ignored && ROLES.includes(role?.value)) {
      const states = properties
        .filter((property) => STATES.includes(property.name))
        .map(({ name: state, value: { value: is } }) => (typeof is === 'boolean' ? `${is ? '' : 'not '}${state}` : `${state} ${is}`));
      found.push({ role: role.value, name: name?.value ?? '', value: value?.value, states, backendDOMNodeId });
    }
    childIds.forEach((id) => byId.has(id) && visit(byId.get(id)));
  };
  visit(nodes[0]);
  for (const node of found.filter(({ role }) => role === 'slider')) {
    // The protocol gives the number; what is spoken is the text that stands for it.
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.ariaValueText }',
      returnByValue: true,
    });
    node.value = result.value;
  }
  return found.map(({ role, name, value, states }) => ({ role, name, state: [value, ...states].filter(Boolean).join(', ') }));
}

/** The table: the card's own controls, without what stands in the panel. */
async function table() {
  const nodes = await tree();
  const isContent = ({ role, state }, index) => role === 'heading' && index > nodes.findIndex((node) => node.role === 'heading') && state;
  const rows = nodes.filter((node, index) => !isContent(node, index)).map(({ role, name, state }) => `| ${role} | ${name} | ${state} |`);
  return ['| role | name | value and state |', '| --- | --- | --- |', ...rows].join('\n');
}

const plain = (text) => text.replace(/[ -]*\|[ -]*/g, '|');

describe('what a screen reader is told', () => {
  it('is what the README says', async () => {
    const expected = await table();
    if (process.argv.includes('--print')) console.log(expected);
    assert.ok(
      plain(readFileSync(join(root, 'README.md'), 'utf8')).includes(plain(expected)),
      `README.md has another table than\n${expected}`,
    );
  });

  it('has a name for everything that can be operated', async () => {
    for (const { role, name } of await tree())
      if (['button', 'slider', 'combobox', 'tab', 'group', 'tabpanel'].includes(role)) assert.ok(name, `a ${role} without a name`);
  });

  it('follows a seek, in words', async () => {
    await page.locator('[part~=scrubber]').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'l']) await page.keyboard.press(key);
    await page.locator('[aria-valuetext^="40 seconds"]').waitFor();
    const slider = (await tree()).find(({ role }) => role === 'slider');
    assert.deepEqual(slider, { role: 'slider', name: 'Position', state: '40 seconds of 12 minutes 17 seconds' });
  });

  it('names the button by what it does, and tells what is open', async () => {
    await page.locator('[part~=play]').click();
    await page.locator('[part~=play][aria-label=Pause]').waitFor();
    await page.locator('[part~=menu-button]').click();
    await page.locator('[part~=mute]').waitFor();
    const nodes = await tree();
    assert.ok(nodes.some(({ role, name }) => role === 'button' && name === 'Pause'));
    assert.ok(nodes.some(({ name, state }) => name === 'More' && state.includes('expanded') && !state.includes('not expanded')));
    assert.ok(nodes.some(({ role, name }) => role === 'slider' && name === 'Volume'));
  });
});
