/**
 * The snippets of demo/snippets, and what an engine made of one of them: whole, or its link alone. Used by the tests in engines from npm
 * (test/node/snippets.test.mjs) and from Debian (test/engines).
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { integrities } from '../../.config/build/integrity.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const folder = join(root, 'demo/snippets');
export const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
export const read = (name) => readFileSync(join(folder, name), 'utf8');

export const TITLE = 'Why I Like Rust Better Than Python';
export const SCRIPT = `https://cdn.jsdelivr.net/npm/episode-card@${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}/dist/episode-card.all.js`;

/** Every element of a page in order, as `{name, attributes, text, inside}`; `inside` names those around it. */
export function elementsOf(html) {
  const found = [];
  const textOf = (node) => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');
  const walk = (node, inside) => {
    if (node.tagName) {
      const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes, text: textOf(node).trim(), inside });
    }
    for (const child of node.childNodes ?? []) walk(child, node.tagName ? [...inside, node.tagName] : inside);
  };
  walk(parse(html), []);
  return found;
}

/** The only element of a name. */
export const one = (html, name) => {
  const all = elementsOf(html).filter((element) => element.name === name);
  assert.equal(all.length, 1, `${all.length} ${name} in ${html}`);
  return all[0];
};

/** The element is whole: with its address, and its link inside. */
export function isWhole(html, hasAudio = true) {
  const card = one(html, 'episode-card');
  assert.equal(card.attributes.src, '/episodes/rust.json');
  const link = one(html, 'a');
  assert.deepEqual([link.attributes.href, link.text, link.inside.includes('episode-card')], ['/episodes/rust/', TITLE, true]);
  if (hasAudio) assert.ok(one(html, 'audio').inside.includes('episode-card'));
}

/** The element is gone, and its link is there. */
export function isLink(html, hasAudio) {
  const names = elementsOf(html).map(({ name }) => name);
  assert.ok(!names.includes('episode-card') && !names.includes('script'), html);
  const link = one(html, 'a');
  assert.deepEqual([link.attributes.href, link.text], ['/episodes/rust/', TITLE]);
  assert.equal(names.includes('audio'), hasAudio);
}

/** The script is there, of this version and with its hash. */
export const loads = (html) => {
  const { attributes } = one(html, 'script');
  assert.deepEqual([attributes.src, attributes.integrity], [SCRIPT, integrities()['episode-card.all.js']]);
};
