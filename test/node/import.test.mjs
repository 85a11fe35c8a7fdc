/**
 * The built package in plain Node, each time in a process of its own: it loads, says nothing and leaves nothing behind.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const urlOf = (path) => JSON.stringify(pathToFileURL(join(root, path)).href);

/** Runs a module's text in the repository and answers with what it prints as JSON. */
function evaluate(code) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
}

/** What importing `path` adds to the globals, and which tags it defines, once lit itself is there. */
const traceOf = (path) =>
  evaluate(`
    await import('lit');
    const before = new Set(Reflect.ownKeys(globalThis));
    const names = [];
    const define = customElements.define;
    customElements.define = function (name, ...rest) { names.push(name); return define.call(this, name, ...rest); };
    const module = await import(${urlOf(path)});
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    console.log(JSON.stringify({ added, names, exports: Object.keys(module) }));
  `);

describe('the package in Node', () => {
  it('loads without a browser and says nothing', () => {
    assert.ok(
      evaluate(`const module = await import(${urlOf('dist/esm/index.js')}); console.log(JSON.stringify(Object.keys(module)))`).length > 0,
    );
  });

  it('defines no element and no global by its first door', () => {
    const { added, names } = traceOf('dist/esm/index.js');
    assert.deepEqual({ added, names }, { added: [], names: [] });
  });

  it('defines its one element by the other', () => {
    const { added, names } = traceOf('dist/esm/define.js');
    assert.deepEqual({ added, names }, { added: [], names: ['episode-card'] });
  });

  it('exports no default', () => assert.ok(!traceOf('dist/esm/index.js').exports.includes('default')));
});
