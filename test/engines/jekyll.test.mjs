/**
 * The include and the post of demo/snippets/jekyll, and Markdown with HTML, in a site that Jekyll itself builds with Liquid and kramdown;
 * and the same Markdown through kramdown in its own dialect.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { elementsOf, folder, isWhole, loads, one, read, TITLE } from './snippets.mjs';

const CALL = `{% include episode-card.html src="/episodes/rust.json" link="/episodes/rust/" title="${TITLE}" %}`;
const POSTS = {
  post: read('jekyll/post.md'),
  within: `Before ${CALL} after`,
  hostile: `{% include episode-card.html src='"><b>' link='"><b>' title='</a><b>Q & A' %}`,
  markdown: read('markdown.md'),
};

/** Builds the posts; the answer is the HTML of each by its name. */
function build() {
  const site = mkdtempSync(join(tmpdir(), 'jekyll-'));
  after(() => rmSync(site, { recursive: true, force: true }));
  mkdirSync(join(site, '_includes'));
  copyFileSync(join(folder, 'jekyll/episode-card.html'), join(site, '_includes/episode-card.html'));
  for (const [name, text] of Object.entries(POSTS)) writeFileSync(join(site, `${name}.md`), `---\n---\n${text}\n`);
  execFileSync('jekyll', ['build', '--quiet', '--disable-disk-cache'], { cwd: site, env: { ...process.env, LANG: 'C.UTF-8' } });
  return Object.fromEntries(Object.keys(POSTS).map((name) => [name, readFileSync(join(site, `_site/${name}.html`), 'utf8')]));
}

describe('Jekyll', () => {
  const pages = build();

  it('keeps what the include writes whole, with its script', () => {
    for (const page of [pages.post, pages.within]) {
      isWhole(page, false);
      loads(page);
    }
    assert.match(pages.post, /<p>More words\.<\/p>/);
  });

  it('escapes what the include is given', () => {
    assert.ok(!elementsOf(pages.hostile).some(({ name }) => name === 'b'));
    assert.deepEqual([one(pages.hostile, 'a').text, one(pages.hostile, 'episode-card').text], ['</a><b>Q & A', '</a><b>Q & A']);
  });

  it('keeps the element in Markdown whole', () => {
    isWhole(pages.markdown);
    loads(pages.markdown);
  });
});

describe('kramdown', () => {
  const render = (input) =>
    execFileSync('ruby', ['-rkramdown', '-e', 'print Kramdown::Document.new($stdin.read).to_html'], { input }).toString();

  it('keeps the element in Markdown whole, also inside a paragraph', () => {
    isWhole(render(read('markdown.md')));
    loads(render(read('markdown.md')));
    isWhole(render(`Before ${/<episode-card.*/.exec(read('markdown.md'))[0]} after`));
  });
});
