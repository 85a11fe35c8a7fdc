/**
 * Plants one fault for each ban of .config/bans.mjs and sees it found, and one good twin and sees it pass.
 */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// The bans need no types, and a planted file belongs to no project.
const untyped = {
  ...ts.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
};
const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config', 'eslint.config.mjs'), overrideConfig: [untyped] });

/** Which of the bans' rules speak about this text at this place. */
async function rulesFor(code, place = 'src/views/planted.ts') {
  const [{ messages }] = await eslint.lintText(code, { filePath: join(root, place) });
  const parsing = messages.find(({ fatal }) => fatal);
  assert.equal(parsing?.message, undefined);
  return [...new Set(messages.map(({ ruleId }) => ruleId))].filter((rule) => /^(no-restricted-|house\/|lit|wc|lit-a11y)/.test(rule ?? ''));
}

/** [what, a fault, its rule, its place, a good twin]. */
const BANS = [
  [
    'innerHTML',
    'export const f = (e: Element, s: string) => { e.innerHTML = s; };',
    'no-restricted-syntax',
    ,
    'export const f = (e: Element, s: string) => { e.textContent = s; };',
  ],
  ["['innerHTML']", "export const f = (e: Element, s: string) => { e['innerHTML'] = s; };", 'no-restricted-syntax'],
  ['outerHTML', 'export const f = (e: Element, s: string) => { e.outerHTML = s; };', 'no-restricted-syntax'],
  ['insertAdjacentHTML', "export const f = (e: Element, s: string) => e.insertAdjacentHTML('beforeend', s);", 'no-restricted-syntax'],
  ['setHTMLUnsafe', 'export const f = (e: Element, s: string) => e.setHTMLUnsafe(s);', 'no-restricted-syntax'],
  ['document.write', "export const f = () => document.write('x');", 'no-restricted-syntax'],
  ['innerHTML in a test', "document.body.innerHTML = '<p>';", 'no-restricted-syntax', 'test/views/planted.test.ts'],
  ['innerHTML in the demo', "document.body.innerHTML = '<p>';", 'no-restricted-syntax', 'demo/planted.js'],
  [
    'unsafeHTML',
    "export { unsafeHTML as x } from 'y'; import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    'no-restricted-syntax',
  ],
  ['unsafeSVG', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG('');", 'no-restricted-syntax'],
  ['unsafeStatic', "import { unsafeStatic } from 'lit/static-html.js'; unsafeStatic('');", 'no-restricted-syntax'],
  ['styleMap', "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});", 'no-restricted-syntax'],
  [
    'style= in a template',
    'import { html } from \'lit\'; export const v = html`<p style="top:0"></p>`;',
    'no-restricted-syntax',
    ,
    'import { html } from \'lit\'; export const v = html`<p class="style"></p>`;',
  ],
  [
    'style=${} in a template',
    "import { html } from 'lit'; export const v = (s: string) => html`<p style=${s}></p>`;",
    'no-restricted-syntax',
  ],
  ['a default export', 'export default 1;', 'no-restricted-syntax', , 'export const one = 1;'],
  ['a default export in the tools', 'export default 1;', 'no-restricted-syntax', '.config/planted.mjs'],
  ['an enum', 'export enum A { b }', 'no-restricted-syntax', , "export type A = 'b';"],
  [
    'a namespace',
    'export namespace a { export const b = 1; }',
    'no-restricted-syntax',
    ,
    'declare global { interface Window { a: 1 } }\nexport {};',
  ],
  [
    'an endless listener',
    "export const f = (e: Element) => e.addEventListener('x', f);",
    'house/ending-listeners',
    ,
    "export const f = (e: Element, signal: AbortSignal) => e.addEventListener('x', () => {}, { passive: true, signal });",
  ],
  [
    'a listener without an end among its options',
    "export const f = (e: Element) => e.addEventListener('x', () => {}, { passive: true });",
    'house/ending-listeners',
    ,
    "export const f = (e: Element) => e.addEventListener('x', () => {}, { once: true });",
  ],
  [
    'an endless listener of the window',
    "addEventListener('x', () => {});",
    'house/ending-listeners',
    ,
    "export class A extends EventTarget { a() { this.addEventListener('x', () => {}); } }",
  ],
  ['zod in a view', "import * as z from 'zod/mini'; export { z };", 'no-restricted-imports'],
  ['zod in the reader', "import type { z } from 'zod'; export type Z = z;", 'no-restricted-imports', 'src/episode/planted.ts'],
  ['zod in a locale', "import * as z from 'zod'; export { z };", 'no-restricted-imports', 'src/locale/planted.ts'],
  ['@lit/localize in a view', "import { msg } from '@lit/localize'; export { msg };", 'no-restricted-imports'],
  ['lit in the reader', "import { html } from 'lit'; export { html };", 'no-restricted-imports', 'src/episode/planted.ts'],
  ['lit in the player', "import { html } from 'lit/html.js'; export { html };", 'no-restricted-imports', 'src/player/planted.ts'],
  ['DOMParser in a view', 'export const p = new DOMParser();', 'no-restricted-globals'],
  ['DOMParser in the outline', 'export const p = new DOMParser();', 'no-restricted-globals', 'src/episode/outline/planted.ts'],
  ['a skipped test', "it.skip('x', () => {});", 'no-restricted-syntax', 'test/views/planted.test.ts', "it('x', () => {});"],
  ['a focused suite', "describe.only('x', () => {});", 'no-restricted-syntax', 'test/views/planted.test.ts'],
  ['xit', "xit('x', () => {});", 'no-restricted-syntax', 'test/views/planted.test.ts'],
  ['a test that skips itself', "it('x', function () { this.skip(); });", 'no-restricted-syntax', 'test/views/planted.test.ts'],
  [
    'a skipped test in Node',
    "import { it } from 'node:test'; it.skip('x', () => {});",
    'no-restricted-syntax',
    'test/node/planted.test.mjs',
  ],
  [
    'a template without alt',
    'import { html } from \'lit\'; export const v = html`<img src="a">`;',
    'lit-a11y/alt-text',
    ,
    'import { html } from \'lit\'; export const v = html`<img src="a" alt="">`;',
  ],
];

/** Where a ban ends: [what, code, place]. */
const ALLOWED = [
  ['zod in the schema', "import * as z from 'zod/mini'; export { z };", 'src/episode/schema.ts'],
  ['zod in the explainer', "import * as z from 'zod/mini'; export { z };", 'src/episode/explain.ts'],
  ['@lit/localize in a locale', "import { msg } from '@lit/localize'; export { msg };", 'src/locale/planted.ts'],
  ['DOMParser in the formats', 'export const p = new DOMParser();', 'src/episode/formats/planted.ts'],
  ['a default export in a configuration', 'export default {};', '.config/planted.config.mjs'],
];

describe('lint', () => {
  for (const [what, fault, rule, place, twin] of BANS) {
    it(`finds ${what}`, async () => assert.ok((await rulesFor(fault, place)).includes(rule)));
    if (twin) it(`passes the good twin of ${what}`, async () => assert.deepEqual(await rulesFor(twin, place), []));
  }
  for (const [what, code, place] of ALLOWED) it(`allows ${what}`, async () => assert.deepEqual(await rulesFor(code, place), []));
});
