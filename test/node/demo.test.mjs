/**
 * The demo pages as files: nothing inline, nothing from elsewhere, no link into the void, the same way round on each, and
 * what a page prints of its own code is what it runs.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strictHeaders } from '../../.config/server/static-files.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const demo = join(root, 'demo');
const files = readdirSync(demo, { recursive: true }).map((name) => name.split(sep).join('/'));
const pages = files.filter((name) => name.endsWith('.html') && !/^(?:snippets|recipes)\//.test(name));
const read = (name) => readFileSync(join(demo, name), 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const withoutCode = (html) => html.replace(/<pre>[\s\S]*?<\/pre>|<!--[\s\S]*?-->/g, '');
const unescape = (html) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Files that are missing to show what happens then. */
const MISSING = ['show/missing.mp3'];

/** The file that an address means on a page or in a file of demo/; undefined for one on the page itself. */
function fileOf(address, from) {
  const [path] = address.split(/[?#]/);
  return path ? join(demo, dirname(from), path) : undefined;
}

function assertThere(address, from) {
  const path = fileOf(address, from);
  if (!path || MISSING.includes(relative(demo, path).split(sep).join('/'))) return;
  assert.ok(existsSync(path) && statSync(path).isFile(), `${from}: ${address}`);
}

/** The addresses in an episode file, at whatever depth. */
function addressesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(url|src|image|audio|chapters|feed|icon|home_page_url)$/.test(key) ? [inner] : addressesIn(inner),
  );
}
const isOurs = (address) => !/^(?:[a-z]+:|\/)/i.test(address);

for (const page of pages) {
  const html = read(page);
  const bare = withoutCode(html);

  describe(`demo/${page}`, () => {
    it('has a language, a title, a viewport and one main heading', () => {
      assert.match(html, /<html lang="en">/);
      assert.match(html, /<title>[^<]{5,}<\/title>/);
      assert.match(html, /<meta name="viewport" content="width=device-width" \/>/);
      assert.equal(all(bare, /<(h1)[ >]/g).length, 1);
    });

    it('has no inline script, style or handler', () => {
      assert.doesNotMatch(bare, /<script(?![^>]*(?: src=| type="application\/(?:ld\+)?json"))[^>]*>/);
      assert.doesNotMatch(bare, /<style|\sstyle=|\son[a-z]+=|javascript:/);
    });

    it('links to what is there, and to nothing elsewhere', () => {
      for (const address of all(bare, /\s(?:href|src|data-src)="([^"]*)"/g)) {
        if (address === 'data:,') continue;
        assert.ok(isOurs(address), address);
        if (!/(?:silent-server|slow-server|broken-server|too-large|missing)\.json$/.test(address)) assertThere(address, page);
      }
      for (const data of all(bare, /<script type="application\/json">([\s\S]*?)<\/script>/g))
        for (const address of addressesIn(JSON.parse(data))) assertThere(address, page);
    });

    it('keeps each opening tag of a card on one line, with only phrases inside', () => {
      const cards = [...bare.matchAll(/<episode-card([\s\S]*?)>([\s\S]*?)<\/episode-card/g)];
      for (const [, tag, inner] of cards) {
        assert.ok(!tag.includes('\n'), tag);
        assert.doesNotMatch(inner.replace(/<template[\s\S]*<\/template>/, ''), /<(?:p|div|ul|h\d|section)[ >]/);
      }
    });

    it('carries the same way round as the others, with its own place marked', () => {
      const wayRound = (text) =>
        /<nav[\s\S]*?<\/nav>/
          .exec(text)[0]
          .replaceAll(' aria-current="page"', '')
          .replace(/href="(?:\.\.\/)?/g, 'href="');
      assert.equal(wayRound(html), wayRound(read('index.html')));
      if (!page.includes('/')) assert.match(html, new RegExp(`<a href="${page}" aria-current="page">`));
    });
  });
}

describe('the demo show', () => {
  for (const name of files.filter((file) => /^show\/[\w.-]+\.json$/.test(file)))
    it(`${name} names files that are there`, () => {
      for (const address of addressesIn(JSON.parse(read(name)))) if (isOurs(address)) assertThere(address, name);
    });
});

describe('the recipes', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of files.filter((file) => /^recipes\/[\w-]+\/package\.json$/.test(file)))
    it(`${name} names this version, and one version of all else`, () => {
      const { dependencies, devDependencies = {} } = JSON.parse(read(name));
      assert.equal(dependencies['episode-card'], version);
      for (const exact of Object.values({ ...dependencies, ...devDependencies })) assert.match(exact, /^\d+\.\d+\.\d+$/);
    });
});

describe('what the pages print', () => {
  it('is, on recipes.html, lines of the files that it names', () => {
    const printed = [...read('recipes.html').matchAll(/<code data-file="([^"]+)">([\s\S]*?)<\/code>/g)];
    assert.equal(printed.length, 6);
    const flush = (text) => text.replace(/^ +/gm, '');
    for (const [, name, code] of printed) assert.ok(flush(read(name)).includes(flush(unescape(code))), name);
  });

  it('is, on theme.html, the CSS that its cards wear', () => {
    const printed = all(read('theme.html'), /<code id="css-[\w-]+">([\s\S]*?)<\/code>/g).map(unescape);
    assert.equal(printed.length, 4);
    const worn = read('theme.css');
    for (const css of printed) assert.ok(worn.includes(css), css);
  });

  it('is, on trusted-types.html, the policy that it stands under: the strict one, and Trusted Types', () => {
    const html = read('trusted-types.html');
    const policy = `${strictHeaders['content-security-policy']}; require-trusted-types-for 'script'; trusted-types episode-card`;
    assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`));
    assert.equal(/<pre><code>(default-src[\s\S]*?)<\/code>/.exec(html)[1].replace(/\s+/g, ' '), policy);
  });

  it('is, on drawn.html, the call that drew its card', () => {
    const [, options] = /renderCard\(text, \{([\s\S]*?)\}\)/.exec(read('drawn.html'));
    const called = /renderCard\(episode, \{([\s\S]*?)\}\)/.exec(readFileSync(join(root, '.config/build/drawn.mjs'), 'utf8'))[1];
    const words = (text) => text.match(/[\w:]+|'[^']*'/g).join(' ');
    assert.equal(words(options), words(called));
  });

  it('is, on strict-csp.html, the policy that it stands under, and that the server sends', () => {
    const html = read('strict-csp.html');
    const policy = strictHeaders['content-security-policy'];
    assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`));
    assert.equal(/<pre><code>(default-src[\s\S]*?)<\/code>/.exec(html)[1].replace(/\s+/g, ' '), policy);
  });
});
