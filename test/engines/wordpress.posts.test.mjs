/**
 * The snippets of demo/snippets in WordPress itself: how it stores them for those who may write any HTML and for those who may not, how
 * it shows them, what the lines of functions.php change, and what its reader of feeds leaves of them.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { serve } from '../node/cli/command.mjs';
import { elementsOf, folder, isLink, isWhole, loads, one, read } from './snippets.mjs';
import { answers, site } from './wordpress.mjs';

const block = read('wordpress/custom-html-block.html');
const plain = read('plain.html');
const [card] = /<episode-card.*/.exec(plain);
const own = site();
const told = site(join(folder, 'wordpress/functions.php'));

/** Stores a text and shows what was stored. */
async function publish(where, text, role) {
  const { save } = await answers(where, { save: text }, { role });
  return { save, show: (await answers(where, { show: save }, { role })).show };
}

describe('WordPress as it comes', () => {
  it('keeps the Custom HTML block of an administrator whole, with its script', async () => {
    const { save, show } = await publish(own, block, 'administrator');
    assert.equal(save, block);
    isWhole(show);
    loads(show);
  });

  it('leaves link and sound of the block of an author', async () => {
    const { save, show } = await publish(own, block, 'author');
    assert.match(save, /^<!-- wp:html -->[^]*<!-- \/wp:html -->/);
    isLink(save, true);
    isLink(show, true);
  });

  it('makes no paragraphs inside the element in a post without blocks', async () => {
    const { show } = await publish(own, `Words before.\n\n${card}\n\nWords after.`, 'administrator');
    isWhole(show);
    assert.deepEqual(
      elementsOf(show)
        .filter(({ name }) => name === 'p')
        .map(({ inside }) => inside.includes('episode-card')),
      [false, false, false],
    );
  });
});

describe('WordPress with the lines of functions.php', () => {
  it('keeps the element of an author whole, and no script of theirs', async () => {
    const { save, show } = await publish(told, block, 'author');
    isWhole(show);
    assert.ok(!elementsOf(save).some(({ name }) => name === 'script'));
  });

  it('keeps the attributes of the element, and nothing that would run', async () => {
    const attributes = 'guid="1" variant="mini" heading-level="3" no-keys';
    const html = `<episode-card src="javascript:alert(1)" ${attributes} onclick="alert(1)" style="color:red"><a href="/episodes/rust/">x</a></episode-card>`;
    const { save } = await publish(told, html, 'author');
    const { attributes: kept } = one(save, 'episode-card');
    assert.deepEqual(kept, { src: 'alert(1)', guid: '1', variant: 'mini', 'heading-level': '3', 'no-keys': '' });
  });

  it('lets no comment hold the element', async () => {
    for (const where of [own, told]) {
      const { comment } = await answers(where, { comment: plain }, { role: 'subscriber' });
      assert.deepEqual(
        elementsOf(comment)
          .map(({ name }) => name)
          .filter((name) => ['episode-card', 'script', 'audio', 'a'].includes(name)),
        ['a'],
      );
    }
  });

  it('loads the script once, from the folder of the theme', async () => {
    const { page } = await answers(told, { page: `${card}\n\n${card}` });
    const scripts = elementsOf(page).filter(({ attributes }) => attributes.src?.includes('episode-card.classic.js'));
    assert.deepEqual(
      scripts.map(({ name, attributes }) => [name, attributes.src]),
      [['script', 'http://blog.example/wp-content/themes/own/episode-card.classic.js?ver=0.1.0']],
    );
    assert.equal((await answers(own, { page: card })).page.includes('classic.js'), false);
  });
});

describe('the feed reader in WordPress', () => {
  const feed = (html) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Notes</title><link>https://blog.example/</link><item><title>Rust</title><guid>1</guid><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`;

  for (const name of ['plain.html', 'ghost.html'])
    it(`leaves link and sound of ${name}`, async () => {
      const { address } = await serve({ '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body: feed(read(name)) } });
      isLink((await answers(own, { feed: `${address}/feed.xml` })).feed, true);
    });
});
