/**
 * Holds the style sheets to their names: private properties are set where they are used, public ones are those that the
 * element's documentation lists, and classes and parts in the sheets and the documentation are drawn by some view.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src');
const textOf = (folder) =>
  readdirSync(join(src, folder))
    .map((name) => readFileSync(join(src, folder, name), 'utf8'))
    .join('\n');
const found = (text, pattern) =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, ...names]) => names.join(' ').split(/\s+/).filter(Boolean)))].sort();

const sheets = textOf('styles');
const views = textOf('views') + readFileSync(join(src, 'render', 'card-html.ts'), 'utf8');
const documentation = textOf('element');

describe('the style sheets', () => {
  it('define every private property that they use, and use every one that is defined', () => {
    const defined = found(sheets + views, /(?<!var\(\s*)(--_[a-z-]+)['"]?\s*[:,]/g);
    const used = found(sheets, /var\(\s*(--_[a-z-]+)/g);
    assert.deepEqual(used, defined);
    assert.ok(used.length > 5);
  });

  it('use every public property that the element documents, and no other', () => {
    const documented = found(documentation, /@cssprop \[?(--episode-card-[a-z-]+)/g);
    assert.deepEqual(found(sheets, /(--episode-card-[a-z-]+)/g), documented);
    assert.ok(documented.length > 5);
  });

  it('style only classes that a view draws', () => {
    // Some stand in the code: `state.panel === name ? 'open' : ''`.
    const drawn = new Set([...found(views, /class="([^"]*)"/g), ...found(views, /'([a-z-]+)'/g)]);
    const styled = found(sheets.replace(/\/\*[\s\S]*?\*\//g, ''), /(?<=[\s,(>~+\w\]):])\.([a-z][a-z-]*)(?=[\s:.,{)[>~+])/g);
    assert.deepEqual(
      styled.filter((name) => !drawn.has(name)),
      [],
    );
    assert.ok(styled.length > 30);
  });
});

describe('the parts', () => {
  it('that are documented are drawn, and those that are drawn are documented', () => {
    const documented = found(documentation, /@csspart ([a-z-]+)/g);
    const drawn = found(views, /\spart="([^"$]*)|View\(\s*'([a-z-]+)'/g);
    const named = found(documentation, /\bpart: '([a-z-]+)',/g);
    const computed = ['outline', 'about', 'transcript', 'similar', 'section-now'];
    assert.deepEqual(documented, [...new Set([...drawn, ...named, ...computed])].sort());
  });
});
