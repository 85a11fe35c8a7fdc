/** What `build` writes beside the episode files: pages, snippets, embeds, copies, files for search engines. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readEpisode } from '../../../dist/esm/index.js';
import { elementsOf } from '../../engines/snippets.mjs';
import { feedOf, filesOf, folder, itemOf, run, runJson, serve } from './command.mjs';

const SRT = '1\n00:00:01,000 --> 00:00:02,500\nSarah: Rye & "oats" --> <b>bread</b>\n\n2\n00:00:03,000 --> 00:00:04,000\nBob: Indeed\n';
const notes = (text) => `<description><![CDATA[<h2>Grain</h2><ul><li>${text}</li></ul>]]></description>`;
const files = (address, kind, type) => `<podcast:transcript url="${address}/${kind}" type="${type}"/>`;
const jsonOf = (out, name) => JSON.parse(readFileSync(join(out, name), 'utf8'));

describe('build --html', () => {
  it('writes pages that lead from one similar episode to the next', async () => {
    const out = folder();
    const input = feedOf(
      ['rye', 'sourdough', 'ovens', 'stones'].map((name, index) =>
        itemOf(name, notes(index < 2 ? 'Rye flour ferments' : 'Hot stone holds heat')),
      ),
    );
    const { code } = await run(['build', '-', '--out', out, '--html', '--script', '/dist/episode-card.js'], { input });
    assert.equal(code, 0);
    assert.deepEqual(
      Object.keys(filesOf(out)).filter((name) => name.includes('rye')),
      ['rye.html', 'rye.json', 'snippet/rye.html'],
    );
    const page = readFileSync(join(out, 'rye.html'), 'utf8');
    assert.match(page, /<episode-card src="rye\.json" heading-level="1">/);
    assert.match(page, /<li><a href="sourdough\.html">sourdough<\/a><\/li>/);
    assert.match(page, /<h2>Grain<\/h2>\n<ul><li>Rye flour ferments<\/li><\/ul>/);
    assert.match(page, /<script type="module" src="\/dist\/episode-card\.js" integrity="sha384-/);
    assert.equal(jsonOf(out, 'rye.json').similar[0].url, 'sourdough.html');
    assert.match(
      readFileSync(join(out, 'index.html'), 'utf8'),
      /<h1>Bread Talk<\/h1>[^]*<li><a href="rye\.html">rye<\/a> <time datetime="2025-02-16">/,
    );
    const { value } = await readEpisode(readFileSync(join(out, 'rye.json'), 'utf8'), 'https://blog.example/episodes/rye.json');
    assert.equal(value.episode.similar[0].url, 'https://blog.example/episodes/sourdough.html');
  });
});

describe('build --embed', () => {
  it('writes a page for frames that needs no request, and its oEmbed', async () => {
    const out = folder();
    const site = ['--site', 'https://blog.example/episodes'];
    const { code } = await run(['build', '-', '--out', out, '--embed', '--html', ...site], {
      input: feedOf([itemOf('rye', notes('</script><b>Rye</b>'))]),
    });
    assert.equal(code, 0);
    const page = readFileSync(join(out, 'embed/rye.html'), 'utf8');
    assert.equal(page.match(/<\/script>/g).length, 3);
    const [, data] = /<script type="application\/json">(.*)<\/script>/.exec(page);
    assert.equal(JSON.parse(data).title, 'rye');
    const embed = jsonOf(out, 'oembed/rye.json');
    assert.deepEqual([embed.type, embed.version, embed.width, embed.height, embed.provider_name], ['rich', '1.0', 600, 420, 'Bread Talk']);
    assert.match(
      embed.html,
      /^<blockquote hidden><a href="https:\/\/bread\.example\/rye">rye<\/a><\/blockquote><iframe src="https:\/\/blog\.example\/episodes\/embed\/rye\.html" title="rye"/,
    );
    assert.match(
      readFileSync(join(out, 'rye.html'), 'utf8'),
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/blog\.example\/episodes\/oembed\/rye\.json">/,
    );
    assert.equal(jsonOf(out, 'index.json').feed_url, 'https://blog.example/episodes/index.json');
  });

  it('tells other sites no address of this disk', async () => {
    const out = folder();
    const input = JSON.stringify({ title: 'Rye', url: 'rye.html', image: 'rye.png', show: { title: 'Bread', url: './' } });
    writeFileSync(join(out, 'rye.json'), input);
    await run(['build', 'rye.json', '--out', '.', '--embed', '--site', 'https://blog.example/'], { cwd: out });
    const { provider_url: provider, thumbnail_url: thumbnail, html } = jsonOf(out, 'oembed/rye.json');
    assert.deepEqual([provider, thumbnail], ['https://blog.example/', 'https://blog.example/rye.png']);
    assert.match(html, /<a href="https:\/\/blog\.example\/rye\.html">/);
  });

  it('says in the head of each page what Ghost and Discourse read, escaped and with whole addresses', async () => {
    const out = folder();
    const input = feedOf([itemOf('rye').replace('<title>rye', '<title>Rye &amp; "oats" &lt;b&gt;')]);
    await run(['build', '-', '--out', out, '--embed', '--html', '--site', 'https://blog.example/'], { input });
    const [name] = Object.keys(filesOf(out)).filter((file) => /^rye[^/]*\.html$/.test(file));
    const found = elementsOf(readFileSync(join(out, name), 'utf8')).filter(({ inside }) => inside.includes('head'));
    const meta = Object.fromEntries(found.map(({ attributes }) => [attributes.property ?? attributes.name, attributes.content]));
    const slug = name.slice(0, -'.html'.length);
    assert.deepEqual(
      [meta['og:title'], meta['og:url'], meta['og:audio'], meta['twitter:card'], meta['twitter:player']],
      [
        'Rye & "oats" <b>',
        'https://bread.example/rye',
        'https://bread.example/rye.mp3',
        'player',
        `https://blog.example/embed/${slug}.html`,
      ],
    );
    assert.deepEqual([meta['twitter:player:width'], meta['twitter:player:height']], ['600', '420']);
    const { attributes } = found.find(({ attributes: { type } }) => type === 'application/json+oembed');
    assert.equal(attributes.href, `https://blog.example/oembed/${slug}.json`);
    const player = ['--src', meta['twitter:player'], '--oembed', attributes.href];
    const { stdout } = await run(['snippet', join(out, `${slug}.json`), '--as', 'head', ...player]);
    for (const line of stdout.trim().split('\n')) assert.ok(readFileSync(join(out, name), 'utf8').includes(line), line);
    assert.match(stdout, /json\+oembed[^]*og:title[^]*twitter:player/);
    const { type, version, html, width, height } = jsonOf(out, `oembed/${slug}.json`);
    assert.deepEqual([type, version, width, height, /<iframe /.test(html)], ['rich', '1.0', 600, 420, true]);
  });

  it('has to know the address of the site', async () => {
    const { code, stderr } = await run(['build', '-', '--out', folder(), '--embed'], { input: feedOf([itemOf('rye')]) });
    assert.equal(code, 2);
    assert.match(stderr, /--embed needs --site/);
  });
});

describe('build --mirror', () => {
  it('copies transcripts as WebVTT and chapters as JSON, and names the copies', async () => {
    const { address } = await serve({
      '/t.srt': SRT,
      '/t.html': '<cite>Sarah:</cite><time>0:01</time><p>Hello</p><cite>Bob:</cite><time>0:05</time><p>Hi</p>',
      '/t.json': JSON.stringify({ version: '1.0.0', segments: [{ speaker: 'Sarah', startTime: 1, endTime: 2, body: 'Hello' }] }),
      '/t.txt': 'Hello there.\n\nGeneral.',
      '/c.json': JSON.stringify({
        version: '1.2.0',
        chapters: [
          { startTime: 0, title: 'One' },
          { startTime: 9, toc: false },
        ],
      }),
    });
    const chapters = `<podcast:chapters url="${address}/c.json" type="application/json+chapters"/>`;
    const input = feedOf([
      itemOf('srt', files(address, 't.srt', 'application/srt') + files(address, 't.html', 'text/html') + chapters),
      itemOf('html', files(address, 't.html', 'text/html')),
      itemOf('json', files(address, 'gone.vtt', 'text/vtt') + files(address, 't.json', 'application/json')),
      itemOf('plain', files(address, 't.txt', 'text/plain')),
      itemOf('gone', files(address, 'gone.vtt', 'text/vtt')),
    ]);
    const out = folder();
    const { code, report } = await runJson(['build', '-', '--out', out, '--mirror', 'transcripts,chapters'], { input });
    assert.equal(code, 0);
    assert.deepEqual(jsonOf(out, 'srt.json').transcripts, [{ url: 'srt.vtt', type: 'text/vtt' }]);
    assert.equal(jsonOf(out, 'srt.json').chapters, 'srt.chapters.json');
    assert.equal(
      readFileSync(join(out, 'srt.vtt'), 'utf8'),
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Sarah>Rye &amp; "oats" --&gt; bread\n\n00:00:03.000 --> 00:00:04.000\n<v Bob>Indeed\n',
    );
    assert.deepEqual(jsonOf(out, 'srt.chapters.json').chapters, [
      { startTime: 0, title: 'One' },
      { startTime: 9, toc: false },
    ]);
    assert.match(readFileSync(join(out, 'html.vtt'), 'utf8'), /00:00:01\.000 --> 00:00:05\.000\n<v Sarah>Hello/);
    assert.match(readFileSync(join(out, 'json.vtt'), 'utf8'), /<v Sarah>Hello/);
    assert.equal(readFileSync(join(out, 'plain.txt'), 'utf8'), 'Hello there.\n\nGeneral.\n');
    assert.deepEqual(jsonOf(out, 'gone.json').transcripts, [{ url: `${address}/gone.vtt`, type: 'text/vtt' }]);
    assert.match(report.warnings[0].message, /^transcripts: .*gone\.vtt answered 404; correct the address; it stays where it is$/);
    const again = await runJson(['build', '-', '--out', out, '--mirror', 'transcripts,chapters'], { input });
    assert.equal(again.report.written, 0);
  });

  it('gives each transcript a file of its own, whichever of them can be had', async () => {
    const routes = Object.fromEntries(
      ['en', 'captions', 'spoken', 'ja', 'de'].map((name) => [`/${name}`, `WEBVTT\n\n00:00.000 --> 00:02.000\n${name}\n`]),
    );
    const { address } = await serve(routes);
    const file = (name, language, rel) =>
      `<podcast:transcript url="${address}/${name}" type="text/vtt" language="${language}" rel="${rel}"/>`;
    const input = feedOf([
      itemOf(
        'rye',
        `${file('en', 'en', '')}${file('captions', 'en', 'captions')}${file('spoken', 'EN', 'x')}${file('ja', '日本語', '')}${file('de', '', 'x')}`,
      ),
    ]);
    const out = folder();
    const build = () => runJson(['build', '-', '--out', out, '--mirror', 'transcripts'], { input });
    const wordsOf = () =>
      jsonOf(out, 'rye.json').transcripts.map(({ url }) => readFileSync(join(out, url), 'utf8').trim().split('\n').at(-1));
    assert.equal((await build()).code, 0);
    assert.deepEqual(
      jsonOf(out, 'rye.json').transcripts.map(({ url }) => url),
      ['rye.vtt', 'rye.en.vtt', 'rye.en-2.vtt', 'rye.other.vtt', 'rye.other-2.vtt'],
    );
    assert.deepEqual(
      wordsOf(),
      Object.keys(routes).map((path) => path.slice(1)),
    );
    delete routes['/en'];
    await build();
    assert.deepEqual(wordsOf(), ['en', 'captions', 'spoken', 'ja', 'de']);
  });

  it('keeps the copy that it has when the original is gone', async () => {
    const routes = { '/t.srt': SRT };
    const { address } = await serve(routes);
    const input = feedOf([itemOf('rye', files(address, 't.srt', 'application/srt'))]);
    const out = folder();
    await run(['build', '-', '--out', out, '--mirror', 'transcripts'], { input });
    delete routes['/t.srt'];
    const { report } = await runJson(['build', '-', '--out', out, '--mirror', 'transcripts'], { input });
    assert.deepEqual([report.written, report.warnings], [0, []]);
    assert.equal((await run(['build', '-', '--out', out, '--mirror', 'audio'], { input })).code, 2);
  });
});

describe('build for search', () => {
  it('writes what engines take in, and the question', async () => {
    const out = folder();
    const { code } = await run(['build', '-', '--out', out, '--json-ld', '--index', 'opensearch,meilisearch,typesense'], {
      input: feedOf([itemOf('rye', notes('Rye')), itemOf('spelt', notes('Spelt'))]),
    });
    assert.equal(code, 0);
    const lines = (name) =>
      readFileSync(join(out, 'search', name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    assert.deepEqual(lines('opensearch.ndjson')[0], { index: { _index: 'episodes', _id: 'rye' } });
    for (const [document] of [lines('opensearch.ndjson').slice(1), lines('meilisearch.ndjson'), lines('typesense.jsonl')])
      assert.deepEqual(
        [document.id, document.guid, document.title, document.text, document.headings],
        ['rye', 'rye-1', 'rye', 'Grain\nRye', ['Grain']],
      );
    const [title] = jsonOf(out, 'search/opensearch.query.json').query.bool.should;
    assert.deepEqual([title.more_like_this.like[0]._id, title.more_like_this.max_query_terms], ['{slug}', 25]);
    assert.equal(jsonOf(out, 'search/meilisearch.query.json').id, '{slug}');
    assert.equal(jsonOf(out, 'search/typesense.query.json').searches[0].vector_query, 'embedding:([], id: {slug}, k: 4)');
    assert.equal(jsonOf(out, 'rye.jsonld')['@type'], 'PodcastEpisode');
  });

  it('knows no other engine', async () => {
    assert.match(
      (await run(['build', '-', '--out', folder(), '--index', 'solr'], { input: '' })).stderr,
      /--index solr: is none of opensearch, meilisearch, typesense/,
    );
  });
});
