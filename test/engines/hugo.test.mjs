/**
 * The shortcode of demo/snippets/hugo, and Markdown with HTML, in a site that Hugo itself builds: as it comes, where Markdown may hold
 * no HTML, and with `unsafe`, where it may.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { elementsOf, folder, isWhole, loads, one, read, TITLE } from './snippets.mjs';

const CALL = `{{< episode-card src="/episodes/rust.json" link="/episodes/rust/" title="${TITLE}" >}}`;
const POSTS = {
  alone: `Notes of the week, and an episode:\n\n${CALL}\n\nMore words.`,
  within: `Before ${CALL} after`,
  hostile: '{{< episode-card src="\\"><b>" link="javascript:alert(1)" title="</a><b>Q & A" >}}',
  markdown: read('markdown.md'),
};

/** Builds the posts; the answer is the HTML of each by its name. */
function build(unsafe) {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  after(() => rmSync(site, { recursive: true, force: true }));
  for (const name of ['content', 'layouts/_default', 'layouts/shortcodes']) mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(site, 'config.toml'), `baseURL = "https://blog.example/"\n[markup.goldmark.renderer]\nunsafe = ${unsafe}\n`);
  writeFileSync(join(site, 'layouts/_default/single.html'), '{{ .Content }}');
  copyFileSync(join(folder, 'hugo/episode-card.html'), join(site, 'layouts/shortcodes/episode-card.html'));
  for (const [name, text] of Object.entries(POSTS)) writeFileSync(join(site, `content/${name}.md`), `---\ntitle: ${name}\n---\n${text}\n`);
  const kinds = 'home,section,taxonomy,term,RSS,sitemap,robotsTXT,404';
  execFileSync('hugo', ['--quiet', '--disableKinds', kinds, '--cacheDir', join(site, 'cache')], { cwd: site });
  return Object.fromEntries(Object.keys(POSTS).map((name) => [name, readFileSync(join(site, `public/${name}/index.html`), 'utf8')]));
}

describe('Hugo', () => {
  for (const unsafe of [false, true])
    describe(unsafe ? 'with HTML in Markdown' : 'as it comes', () => {
      const pages = build(unsafe);

      it('keeps what the shortcode writes whole, with its script', () => {
        for (const page of [pages.alone, pages.within]) {
          isWhole(page, false);
          loads(page);
        }
        assert.match(pages.alone, /<p>More words\.<\/p>/);
        assert.match(pages.within, /<p>Before <episode-card/);
      });

      it('escapes what the shortcode is given', () => {
        assert.ok(!elementsOf(pages.hostile).some(({ name }) => name === 'b'));
        assert.deepEqual([one(pages.hostile, 'a').text, one(pages.hostile, 'episode-card').text], ['</a><b>Q & A', '</a><b>Q & A']);
        assert.equal(one(pages.hostile, 'a').attributes.href, '#ZgotmplZ');
      });

      it(unsafe ? 'keeps the element in Markdown whole' : 'leaves of HTML in Markdown the words alone', () => {
        if (unsafe) {
          isWhole(pages.markdown);
          loads(pages.markdown);
          return;
        }
        const names = elementsOf(pages.markdown).map(({ name }) => name);
        for (const name of ['episode-card', 'script', 'a', 'audio']) assert.ok(!names.includes(name), name);
        assert.ok(elementsOf(pages.markdown).some(({ name, text }) => name === 'p' && text === TITLE));
      });
    });
});
