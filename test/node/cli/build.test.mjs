/** `build`: feeds and folders become a folder of valid files, the same ones every time. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readEpisode } from '../../../dist/esm/index.js';
import { episodeSchema } from '../../../dist/esm/episode/schema.js';
import { feedOf, filesOf, folder, itemOf, root, run, runJson, serve } from './command.mjs';

const FEED = feedOf([
  itemOf(
    'rye',
    '<content:encoded><![CDATA[<h2>Grain</h2><ul><li>Rye and <a href="/oats">oats</a></li><li>Wheat</li></ul>]]></content:encoded>',
  ),
  itemOf(
    'sour',
    '<podcast:chapters url="https://bread.example/sour.chapters.json" type="application/json+chapters"/><podcast:transcript url="https://bread.example/sour.vtt" type="text/vtt"/>',
  ),
]);

describe('build', () => {
  it('makes a file of each episode and a list of all', async () => {
    const out = folder();
    const { code, report } = await runJson(['build', '-', '--out', out], { input: FEED });
    assert.equal(code, 0);
    assert.deepEqual([report.episodes, report.withOutline, report.withChapters, report.withTranscript], [2, 1, 1, 1]);
    assert.deepEqual(Object.keys(filesOf(out)), ['index.json', 'rye.json', 'sour.json']);
    const rye = JSON.parse(readFileSync(join(out, 'rye.json'), 'utf8'));
    assert.deepEqual(rye.outline, [
      {
        title: 'Grain',
        items: [{ title: 'Rye and oats', links: [{ text: 'oats', url: 'https://bread.example/oats' }] }, { title: 'Wheat' }],
      },
    ]);
    assert.equal(rye.duration, 737);
    assert.equal(rye.datePublished, '2025-02-16T08:00:00.000Z');
    assert.deepEqual(rye.audio, [{ url: 'https://bread.example/rye.mp3', type: 'audio/mpeg', length: 1000 }]);
  });

  it('writes fields in the order of the schema, and only those', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    const order = Object.keys(episodeSchema.shape);
    for (const [name, text] of Object.entries(filesOf(out))) {
      if (name === 'index.json') continue;
      const keys = Object.keys(JSON.parse(text));
      assert.deepEqual(
        keys,
        order.filter((key) => keys.includes(key)),
        name,
      );
      assert.ok(episodeSchema.safeParse(JSON.parse(text)).success, name);
    }
  });

  it('lists all in a JSON Feed that is a source itself', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    const text = readFileSync(join(out, 'index.json'), 'utf8');
    const feed = JSON.parse(text);
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.title, 'Bread Talk');
    assert.ok(feed.items.every(({ id, content_text: words }) => id && words));
    const read = await readEpisode(text, 'https://site.example/index.json', { guid: 'sour-1' });
    assert.equal(read.value.episode.title, 'sour');
    assert.equal(read.value.episode.duration, 737);
  });

  it('changes nothing the second time', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    const before = filesOf(out);
    const old = new Date(1e12);
    for (const name of Object.keys(before)) utimesSync(join(out, name), old, old);
    const { report } = await runJson(['build', '-', '--out', out], { input: FEED });
    assert.deepEqual([report.written, report.unchanged], [0, 3]);
    assert.deepEqual(filesOf(out), before);
    for (const name of Object.keys(before)) assert.equal(statSync(join(out, name)).mtimeMs, 1e12, name);
  });

  it('changes only what changed, and keeps names when titles and addresses change', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    const { report } = await runJson(['build', '-', '--out', out], {
      input: FEED.replace('<title>rye</title>', '<title>Rye, again</title>').replace('example/rye<', 'example/new-rye<'),
    });
    assert.deepEqual([report.written, report.unchanged], [2, 1]);
    assert.equal(JSON.parse(readFileSync(join(out, 'rye.json'), 'utf8')).title, 'Rye, again');
  });

  it('keeps files of episodes that fell out of the feed, and with --merge their place in the list', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: FEED });
    const rest = feedOf([itemOf('spelt')]);
    const merged = await runJson(['build', '-', '--out', out, '--merge'], { input: rest });
    assert.equal(merged.report.episodes, 3);
    assert.equal(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).items.length, 3);
    const cut = await runJson(['build', '-', '--out', out], { input: rest });
    assert.equal(cut.report.episodes, 1);
    assert.match(cut.report.warnings[0].message, /2 earlier episodes .*--merge/);
    assert.deepEqual(Object.keys(filesOf(out)), ['index.json', 'rye.json', 'sour.json', 'spelt.json']);
    const again = await runJson(['build', '-', '--out', out], { input: rest });
    assert.deepEqual([again.report.warnings, again.report.written], [[], 0]);
    // Nothing that comes later takes their places, and they may come back.
    const rye = readFileSync(join(out, 'rye.json'), 'utf8');
    const other = feedOf([itemOf('spelt'), itemOf('rye').replace('rye-1', 'rye-2').replace('<title>rye', '<title>rye again')]);
    await run(['build', '-', '--out', out], { input: other });
    assert.equal(readFileSync(join(out, 'rye.json'), 'utf8'), rye);
    assert.equal(JSON.parse(readFileSync(join(out, 'rye-again.json'), 'utf8')).guid, 'rye-2');
    const back = await runJson(['build', '-', '--out', out, '--merge'], { input: other });
    assert.equal(back.report.episodes, 4);
    const { items, _episodes } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
    assert.deepEqual([items.length, _episodes], [4, undefined]);
  });

  it('follows the pages of a feed, and joins several feeds', async () => {
    const next = (path) => `<title>Bread Talk</title><atom:link rel="next" href="${path}"/>`;
    const { address } = await serve({
      '/feed': feedOf([itemOf('one')], next('/page2')),
      '/page2': feedOf([itemOf('two'), itemOf('one')], next('feed')),
      '/atom':
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Cake</title><id>c</id><entry><title>Cake</title><id>cake</id><link rel="enclosure" href="cake.mp3" type="audio/mpeg"/><updated>2025-02-16T08:00:00Z</updated></entry></feed>',
      '/feed.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Pie',
        next_url: 'more.json',
        items: [{ id: 'pie', title: 'Pie', attachments: [{ url: 'pie.mp3', mime_type: 'audio/mpeg' }] }],
      }),
      '/more.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Pie',
        items: [{ id: 'tart', title: 'Tart', attachments: [{ url: 'tart.mp3', mime_type: 'audio/mpeg' }] }],
      }),
    });
    const out = folder();
    const { code, report } = await runJson(['build', `${address}/feed`, `${address}/atom`, `${address}/feed.json`, '--out', out]);
    assert.deepEqual([code, report.episodes], [0, 5]);
    assert.equal(JSON.parse(readFileSync(join(out, 'cake.json'), 'utf8')).audio[0].url, `${address}/cake.mp3`);
  });

  it('reads the tags of podcasts in Atom too', async () => {
    const entry = (id, more) =>
      `<entry><title>${id}</title><id>${id}</id><updated>2025-02-16T08:00:00Z</updated><link rel="enclosure" href="${id}.mp3" type="audio/mpeg"/>${more}</entry>`;
    const { address } = await serve({
      '/atom': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><title>Cake</title><id>c</id><author><name>Jo</name></author><itunes:image href="cover.png"/><podcast:funding url="https://pay.example/">Help</podcast:funding>${entry('tart', '<itunes:duration>1:02.5</itunes:duration><podcast:person role="guest">Al</podcast:person><podcast:transcript url="t.vtt"/><podcast:chapters url="c.json"/><podcast:season>2</podcast:season><podcast:contentLink href="https://v.example/">Video</podcast:contentLink>')}${entry('pie', '<itunes:explicit>1</itunes:explicit>')}</feed>`,
    });
    const out = folder();
    const { code } = await run(['build', `${address}/atom`, '--out', out]);
    assert.equal(code, 0);
    const read = (name) => JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'));
    const { duration, persons, transcripts, chapters, season, contentLinks, audio } = read('tart');
    assert.deepEqual([duration, season, chapters], [62.5, 2, `${address}/c.json`]);
    assert.deepEqual([persons, transcripts], [[{ name: 'Al', role: 'guest' }], [{ url: `${address}/t.vtt` }]]);
    assert.deepEqual(contentLinks, [{ href: 'https://v.example/', text: 'Video' }]);
    assert.deepEqual(audio, [{ url: `${address}/tart.mp3`, type: 'audio/mpeg' }]);
    const { persons: authors, explicit, funding, show } = read('pie');
    assert.deepEqual([authors, explicit, show.image], [[{ name: 'Jo' }], true, `${address}/cover.png`]);
    assert.deepEqual(funding, [{ url: 'https://pay.example/', text: 'Help' }]);
  });

  it('finds the feed of a page, and the episodes in its JSON-LD', async () => {
    const { address } = await serve({
      '/': '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed"><p>Hello',
      '/feed': FEED,
      '/rye':
        '<!doctype html><script type="application/ld+json">{"@type":"PodcastEpisode","name":"Rye","associatedMedia":{"contentUrl":"/rye.mp3"}}</script>',
    });
    assert.equal((await runJson(['build', `${address}/`, '--out', folder()])).report.episodes, 2);
    const out = folder();
    await run(['build', `${address}/rye`, '--out', out]);
    assert.equal(JSON.parse(readFileSync(join(out, 'rye.json'), 'utf8')).audio[0].url, `${address}/rye.mp3`);
  });

  it('reads a folder of episode files, and writes their addresses relative to the new place', async () => {
    const place = folder();
    mkdirSync(join(place, 'talks'));
    writeFileSync(
      join(place, 'talks', 'rye.json'),
      JSON.stringify({ title: 'Rye bread', audio: 'rye.mp3', image: '/cover.jpg', url: 'https://bread.example/' }),
    );
    const { code } = await run(['build', 'talks', '--out', 'site'], { cwd: place });
    assert.equal(code, 0);
    const rye = JSON.parse(readFileSync(join(place, 'site', 'rye.json'), 'utf8'));
    assert.deepEqual([rye.audio[0].url, rye.image, rye.url], ['../talks/rye.mp3', '/cover.jpg', 'https://bread.example/']);
  });

  it('reads the formats of players and directories', async () => {
    const formats = join(root, 'test/fixtures/formats');
    const place = folder();
    const names = readdirSync(formats);
    for (const name of names) writeFileSync(join(place, name), JSON.stringify(JSON.parse(readFileSync(join(formats, name), 'utf8')).file));
    const { report } = await runJson(['build', place, '--out', folder()]);
    // They tell of a few episodes, each in many forms.
    assert.ok(report.episodes > 3);
    assert.deepEqual(report.faulty, []);
  });
});

describe('the report of build', () => {
  it('is one line on standard error when nobody watches', async () => {
    const { stdout, stderr } = await run(['build', '-', '--out', folder()], { input: FEED });
    assert.equal(stdout, '');
    assert.match(stderr, /^2 episodes · 1 with outline · 1 with chapters · 1 with transcript\n✓ .*: 3 files written, 0 unchanged\n$/);
  });

  it('names faults and leaves with 1', async () => {
    const input = feedOf([itemOf('rye').replace('Sun, 16 Feb 2025 08:00:00 GMT', 'Febuary 16'), itemOf('sour')]);
    const { code, stderr } = await run(['build', '-', '--out', folder()], { input });
    assert.equal(code, 1);
    assert.match(stderr, /fault "rye" .*datePublished: "Febuary 16" is no date; use "2025-02-16"/);
  });

  it('leaves with 2 and writes nothing when there is no episode', async () => {
    const out = join(folder(), 'none');
    for (const input of ['', 'Not found', '<!doctype html><p>Hello', feedOf([]), '{"a":1']) {
      const { code, stderr } = await run(['build', '-', '--out', out], { input });
      assert.equal(code, 2, input);
      assert.match(stderr, /Nothing was written/);
      assert.throws(() => statSync(out));
    }
  });

  it('says how it is used', async () => {
    for (const args of [['build'], ['build', 'feed.xml'], ['bild'], ['build', 'x', '--out', 'o', '--colour']]) {
      const { code, stderr } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /^error .*\nepisode-card .*--help shows how to use it\n$/);
    }
    const { code, stdout } = await run(['build', '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /Examples:\n {2}episode-card build https/);
  });
});
