/**
 * Reader mode, by the library that Firefox has it from: a page keeps its own text and all that stands inside the card, each once,
 * whether the card has been drawn or runs no script at all. And what sanitisers, as of feeds and of e-mail, leave of the same.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { serveStatic } from '../../../.config/server/static-files.mjs';
import { feedOf, folder, itemOf, root, run } from './command.mjs';
import { openPage } from './open-page.mjs';

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

const place = folder();
const drawn = await openPage();
const scriptless = await openPage({ javaScriptEnabled: false });

const TITLE = 'How Rye Rises';
const WORDS = 'Rye holds water, and so it keeps, and nobody knows how long, until they try it on a shelf, in winter, with the window open.';
const CUES = Array.from({ length: 90 }, (_, index) => {
  const time = (second) => `${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.000`;
  return `${time(index * 8)} --> ${time(index * 8 + 7)}\n<v ${index % 2 ? 'Tom' : 'Sarah'}>Turn ${index}. ${WORDS}\n`;
});
/** What the episode's own words are, each of which is to be read once. */
const EPISODE = [
  'February 16, 2025',
  '12 min',
  'Why rye is patient.',
  'Ferments in rye',
  'Turn 0.',
  'Turn 89.',
  'Similar episodes',
  'spelt',
];
const ARTICLE = [
  'Patience is flour.',
  'What it takes',
  'A stone, not steel',
  'mill --slow',
  'They said so.',
  'Nobody waits for bread.',
  'Bake.',
];

const notes = (text) => `<description><![CDATA[<h2>Grain</h2><ul><li>${text}</li></ul>]]></description>`;
const paragraph = (text) =>
  `<p>${text} Who bakes at home knows it, and who does not will learn it here, on the way from grain to loaf.</p>`;
/** A post as a blog has it around what stands in its middle. */
const postOf = (card) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On rye</title>
<style>body{margin:0}</style><script type="module" src="/dist/episode-card.js"></script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>On rye</h1><div class="entry">
${paragraph('Patience is flour.')}<h2>What it takes</h2><ul><li>A stone, not steel</li></ul><pre>mill --slow</pre>
${paragraph('The miller says it too.')}<blockquote>${paragraph('They said so.')}</blockquote>
${card}
${paragraph('Nobody waits for bread.')}<p>Bake.</p></div></article></main><footer><p>Imprint</p></footer></body></html>`;

let address;
let server;

before(async () => {
  writeFileSync(join(place, 'rye.vtt'), `WEBVTT\n\n${CUES.join('\n')}`);
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true, filter: (path) => !/dist.(?:esm|cli)$/.test(path) });
  const more = `${notes('Ferments in rye')}<itunes:summary>Why rye is patient.</itunes:summary><podcast:transcript url="rye.vtt" type="text/vtt"/>`;
  const rye = itemOf('rye', more).replace('<title>rye<', `<title>${TITLE}<`);
  const input = feedOf([rye, itemOf('spelt', notes('Ferments in spelt'))]);
  const args = ['build', '-', '--out', 'site', '--html', '--mirror', 'transcripts', '--script', '/dist/episode-card.js'];
  const { code, stderr } = await run(args, { input, cwd: place });
  assert.equal(code, 0, stderr);
  const fragment = await run(['render', 'site/how-rye-rises.json', '--fragment'], { cwd: place });
  const tag = '<episode-card src="site/how-rye-rises.json">';
  writeFileSync(join(place, 'link.html'), postOf(`${tag}<a href="https://bread.example/rye">${TITLE}</a></episode-card>`));
  writeFileSync(join(place, 'whole.html'), postOf(`${tag}\n${fragment.stdout}</episode-card>`));
  server = createServer((request, response) => void serveStatic(request, response, place, request.url));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server?.close();
  server?.closeAllConnections();
});

/** What reader mode makes of a page: `{title, text, links, headings, tags}`. */
async function read(page, name) {
  await page.goto(`${address}/${name}`);
  if (page === drawn) await page.locator('episode-card [part~=title]').waitFor();
  return page.evaluate(`(() => {
    ${readability};
    const { title, content } = new Readability(document.cloneNode(true)).parse();
    const { body } = new DOMParser().parseFromString(content, 'text/html');
    const all = [...body.querySelectorAll('*')];
    const links = all.filter(({ href }) => href).map(({ href, textContent }) => textContent + ' ' + href);
    const headings = all.filter(({ localName }) => /^h[1-6]$/.test(localName)).map(({ textContent }) => textContent);
    return { title, text: body.textContent, links, headings, tags: all.map(({ localName }) => localName) };
  })()`);
}

const times = (text, part) => text.split(part).length - 1;
function holdsOnce({ text, tags }, parts) {
  for (const part of parts) assert.equal(times(text, part), 1, `"${part}" is there ${times(text, part)} times`);
  assert.ok(!tags.some((tag) => tag === 'script' || tag === 'style'));
  assert.doesNotMatch(text, /Home|Imprint|\{|undefined/);
}

for (const [state, page] of [
  ['whose card is drawn', drawn],
  ['without a script', scriptless],
])
  describe(`reader mode, on a page ${state}`, () => {
    it('shows a post with the link that stands in its card', async () => {
      const post = await read(page, 'link.html');
      assert.equal(post.title, 'On rye');
      holdsOnce(post, [...ARTICLE, TITLE]);
      assert.deepEqual(post.links, [`${TITLE} https://bread.example/rye`]);
    });

    it('shows a post with the whole episode that stands in its card, however long the speech', async () => {
      const post = await read(page, 'whole.html');
      assert.equal(post.title, 'On rye');
      holdsOnce(post, [...ARTICLE, TITLE, ...EPISODE]);
      assert.deepEqual(post.headings, ['What it takes', TITLE, 'Grain', 'Transcript', 'Similar episodes']);
      assert.ok(post.links.includes(`${TITLE} https://bread.example/rye`));
      assert.equal(times(post.tags.join(), 'audio'), 1);
    });

    it('shows an episode’s own page whole, its title above', async () => {
      const episode = await read(page, 'site/how-rye-rises.html');
      assert.equal(episode.title, TITLE);
      holdsOnce(episode, EPISODE);
      assert.deepEqual(episode.headings, ['Grain', 'Transcript', 'Similar episodes']);
      assert.ok(episode.links.includes(`spelt ${address}/site/spelt.html`));
      assert.equal(times(episode.tags.join(), 'audio'), 1);
    });
  });

it('sets the speech as paragraphs on an episode’s own page', async () => {
  await scriptless.goto(`${address}/site/how-rye-rises.html`);
  const { marker, indent } = await scriptless.locator('li', { hasText: 'Turn 1.' }).evaluate((line) => ({
    marker: getComputedStyle(line).listStyleType,
    indent: line.getBoundingClientRect().x - document.querySelector('h2').getBoundingClientRect().x,
  }));
  assert.deepEqual([marker, indent], ['none', 0]);
});

describe('the whole episode that stands in a card', () => {
  const markdown = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
  const sanitisers = {
    'sanitize-html': (html) => sanitizeHtml(html),
    'Markdown as GitHub cleans it': async (html) => String(await markdown().use(rehypeSanitize).use(rehypeStringify).process(html)),
  };
  for (const [name, clean] of Object.entries(sanitisers))
    it(`is left by ${name} to be read, each part once, without the element`, async () => {
      const left = await clean(/<episode-card[^]*<\/episode-card>/.exec(readFileSync(join(place, 'whole.html'), 'utf8'))[0]);
      for (const part of [TITLE, ...EPISODE]) assert.equal(times(left.replace(/<[^>]*>/g, ''), part), 1, part);
      assert.ok(left.includes(`<a href="https://bread.example/rye">${TITLE}</a>`));
      assert.doesNotMatch(left, /episode-card|<script|<style/);
    });
});
