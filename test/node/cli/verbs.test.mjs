/** The verbs that print: convert, schema, render, snippet; and help for all. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, serialize } from 'parse5';
import { feedOf, folder, itemOf, root, run, serve } from './command.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const EPISODE = {
  title: 'Rye & <b>oats</b>',
  url: 'https://bread.example/rye',
  datePublished: '2025-02-16',
  duration: 737,
  show: { title: 'Bread Talk', url: 'https://bread.example/' },
  host: 'Sarah',
  audio: 'https://bread.example/rye.mp3',
  summary: 'About rye',
  description: '<h2>Grain</h2><ul><li><a href="https://grain.example/">Rye</a></li></ul>',
  transcript: { segments: [{ speaker: 'Sarah', startTime: 0, body: 'Hello there.' }] },
  similar: [{ title: 'Spelt', url: 'https://bread.example/spelt' }],
};
const fileOf = (episode) => {
  const path = join(folder(), 'rye.json');
  writeFileSync(path, JSON.stringify(episode));
  return path;
};

describe('convert', () => {
  it('prints canonical JSON, and nothing else', async () => {
    const input = JSON.stringify({
      data: { id: '1', attributes: { title: 'Rye', media_url: 'https://bread.example/rye.mp3', duration: 737 } },
    });
    const { code, stdout, stderr } = await run(['convert', '-'], { input });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), { title: 'Rye', guid: '1', duration: 737, audio: [{ url: 'https://bread.example/rye.mp3' }] });
  });

  it('chooses an episode of a feed by its guid, or prints all', async () => {
    const input = feedOf([itemOf('rye'), itemOf('spelt')]);
    assert.equal(JSON.parse((await run(['convert', '-', '--guid', 'spelt-1'], { input })).stdout).title, 'spelt');
    const { stdout } = await run(['convert', '-', '--all'], { input });
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).title),
      ['rye', 'spelt'],
    );
    const missing = await run(['convert', '-', '--guid', 'oats'], { input });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /none of the 2 episodes has the guid or url "oats"; the first are "rye-1"/);
  });

  it('takes a guid as it is typed', async () => {
    const input = feedOf([itemOf('rye'), itemOf('spelt').replace('spelt-1', '0042')]);
    for (const args of [['--guid', '0042'], ['--guid=0042']])
      assert.equal(JSON.parse((await run(['convert', '-', ...args], { input })).stdout).guid, '0042');
  });

  it('says what it had to leave out', async () => {
    const { code, stderr } = await run(['convert', fileOf({ ...EPISODE, datePublished: 'soon' })]);
    assert.equal(code, 1);
    assert.match(stderr, /^datePublished: "soon" is no date; use/);
    const input = feedOf([itemOf('rye'), itemOf('spelt\u001b[2J', '</broken>').replace('</title>', '')]);
    const all = await run(['convert', '-', '--all'], { input });
    assert.deepEqual([all.code, all.stdout.match(/"title":"\w+"/g)], [1, ['"title":"rye"']]);
    assert.match(all.stderr, /^standard input: the item "spelt.*" is no well-formed XML; correct it in the feed\n$/);
    assert.ok(!all.stderr.includes('\u001b'));
  });
});

describe('schema', () => {
  it('prints the one that is built', async () => {
    const { stdout } = await run(['schema']);
    assert.equal(stdout, readFileSync(join(root, 'dist/schema/episode.schema.json'), 'utf8'));
  });
});

describe('render', () => {
  it('prints a page that is whole without a script', async () => {
    const { code, stdout } = await run(['render', fileOf(EPISODE), '--src', '/rye.json']);
    assert.equal(code, 0);
    for (const part of [
      '<title>Rye &amp; &lt;b&gt;oats&lt;/b&gt; – Bread Talk</title>',
      '<time datetime="2025-02-16">February 16, 2025</time>',
      '<episode-card src="/rye.json" heading-level="1">',
      '<audio controls preload="none" src="https://bread.example/rye.mp3"></audio>',
      '<h2>Grain</h2>\n<ul><li><a href="https://grain.example/">Rye</a></li></ul>',
      '<cite>Sarah:</cite> Hello there.',
      '<a href="https://bread.example/spelt">Spelt</a>',
    ])
      assert.ok(stdout.includes(part), part);
    // A browser reads it as it is written.
    assert.equal(
      serialize(parse(stdout)).match(/<\/?[a-z-]+/g).length,
      serialize(parse(serialize(parse(stdout)))).match(/<\/?[a-z-]+/g).length,
    );
  });

  it('lets no text become markup', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const hostile = {
      ...EPISODE,
      title: evil,
      summary: `${evil}</script>`,
      host: evil,
      language: evil,
      show: evil,
      outline: [{ title: evil, items: [evil] }],
      transcript: { segments: [{ speaker: evil, body: evil }] },
      similar: [{ title: evil, url: 'https://bread.example/' }],
      imageAlt: evil,
      image: 'x.png',
    };
    const { stdout } = await run(['render', fileOf(hostile)]);
    const tags = [];
    const visit = (node) => {
      if (node.tagName) tags.push(node.tagName, ...node.attrs.map(({ name }) => name).filter((name) => name.startsWith('on')));
      node.childNodes?.forEach(visit);
    };
    visit(parse(stdout));
    assert.equal(tags.filter((tag) => tag === 'script').length, 2);
    assert.deepEqual(
      tags.filter((tag) => tag.startsWith('on') || tag === 'b'),
      [],
    );
    assert.equal(tags.filter((tag) => tag === 'img').length, 1);
  });

  it('describes the page in whole words, few enough for its head', async () => {
    const described = async (summary) => {
      const { stdout } = await run(['render', fileOf({ ...EPISODE, summary })]);
      const of = (pattern) => pattern.exec(stdout)[1];
      assert.equal(of(/"og:description" content="([^"]*)"/), of(/"description" content="([^"]*)"/));
      return of(/"description" content="([^"]*)"/);
    };
    assert.equal(await described('r'.repeat(300)), 'r'.repeat(300));
    assert.equal(await described(`${'rye, '.repeat(59)}sourdough`), `${'rye, '.repeat(58)}rye…`);
    assert.equal(await described('麦'.repeat(301)), `${'麦'.repeat(299)}…`);
    assert.equal(await described('🍞'.repeat(200)), `${'🍞'.repeat(149)}…`);
  });

  it('prints the JSON-LD, which is an episode again', async () => {
    const { stdout } = await run(['render', fileOf(EPISODE), '--json-ld']);
    const data = JSON.parse(stdout);
    assert.deepEqual(
      [data['@type'], data.name, data.duration, data.partOfSeries.name],
      ['PodcastEpisode', EPISODE.title, 'PT12M17S', 'Bread Talk'],
    );
    const again = JSON.parse((await run(['convert', '-'], { input: stdout })).stdout);
    assert.deepEqual([again.title, again.duration, again.audio[0].url], [EPISODE.title, 737, EPISODE.audio]);
  });

  it('takes the transcript from its file, but not from outside the folder', async () => {
    const { address } = await serve({ '/t.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nWords of the web\n' });
    const web = await run(['render', fileOf({ ...EPISODE, transcript: undefined, transcripts: `${address}/t.vtt` }), '--fragment']);
    assert.match(web.stdout, /^<article>[^]*Words of the web[^]*<\/article>\n$/);
    const place = folder();
    mkdirSync(join(place, 'in'));
    writeFileSync(join(place, 'private.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nPrivate words\n');
    writeFileSync(join(place, 'in', 'e.json'), JSON.stringify({ ...EPISODE, transcript: undefined, transcripts: '../private.vtt' }));
    assert.doesNotMatch((await run(['render', join(place, 'in', 'e.json')])).stdout, /Private words/);
  });
});

describe('snippet', () => {
  const hash = () =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(root, 'dist/episode-card.js')))
      .digest('base64')}`;

  it('pins the version and the hash, with the element on one line', async () => {
    const { stdout } = await run(['snippet', fileOf({ ...EPISODE, title: 'Rye' }), '--src', '/episodes/rye.json']);
    assert.equal(
      stdout,
      `<script type="module" src="https://cdn.jsdelivr.net/npm/episode-card@${version}/dist/episode-card.js" integrity="${hash()}" crossorigin="anonymous"></script>\n` +
        '<episode-card src="/episodes/rye.json"><a href="https://bread.example/rye">Rye</a> <audio controls preload="none" src="https://bread.example/rye.mp3"></audio></episode-card>\n',
    );
  });

  it('is a frame or plain HTML where that is asked for', async () => {
    const path = fileOf(EPISODE);
    assert.match(
      (await run(['snippet', path, '--as', 'iframe', '--src', 'https://bread.example/embed/rye.html'])).stdout,
      /^<iframe src="https:\/\/bread\.example\/embed\/rye\.html" title="Rye &amp; &lt;b&gt;/,
    );
    assert.match((await run(['snippet', path, '--as', 'html'])).stdout, /^<p><a href=[^\n]*<\/audio><\/p>\n$/);
    assert.equal((await run(['snippet', path, '--as', 'gif'])).code, 2);
    assert.match((await run(['snippet', path, '--as', 'iframe'])).stderr, /--src is missing/);
  });

  it('is tags for the head, and names the addresses that other sites could not follow', async () => {
    const cwd = folder();
    const head = (place, ...args) => run(['snippet', place, '--as', 'head', ...args], { cwd });
    const write = (fields) => {
      writeFileSync(join(cwd, 'rye.json'), JSON.stringify(fields));
      return 'rye.json';
    };
    const all = await head(write(EPISODE), '--src', 'https://bread.example/embed/rye.html');
    assert.deepEqual([all.code, all.stderr], [0, '']);
    assert.match(all.stdout, /<meta name="twitter:player" content="https:\/\/bread\.example\/embed\/rye\.html">/);
    const episode = { ...EPISODE, url: undefined, image: 'rye.png', audio: 'rye.mp3' };
    const some = await head(write(episode), '--src', '/embed/rye.html', '--oembed', 'oembed/rye.json');
    assert.equal(some.code, 0);
    assert.doesNotMatch(some.stdout, /rye\.|twitter|oembed/);
    assert.equal(
      some.stderr,
      'warning image "rye.png", audio "rye.mp3", --src "/embed/rye.html", and --oembed "oembed/rye.json" are left out, ' +
        'since other sites need whole addresses: begin them with https://, or name the episode file by its public address\n',
    );
    assert.match((await head(write({ ...EPISODE, url: '/rye' }))).stderr, /^warning url "\/rye" is left out, /);
    // By its public address the file has whole addresses.
    const { address } = await serve({ '/rye.json': JSON.stringify(episode) });
    const web = await head(`${address}/rye.json`);
    assert.equal(web.stderr, '');
    assert.ok(web.stdout.includes(`<meta property="og:image" content="${address}/rye.png">`));
  });
});

describe('help', () => {
  it('stands behind every verb, with an example', async () => {
    const { stdout } = await run(['--help']);
    const verbs = [...stdout.matchAll(/\$ episode-card (\w+) --help/g)].map(([, verb]) => verb);
    assert.deepEqual(verbs.sort(), ['build', 'check', 'convert', 'render', 'schema', 'serve', 'snippet']);
    for (const verb of verbs) assert.match((await run([verb, '--help'])).stdout, new RegExp(`Examples:\n {2}episode-card ${verb} `), verb);
    const build = (await run(['build', '--help'])).stdout;
    assert.match(build, /^episode-card\/.*\n\nMake a folder of static files from feeds.*\n\nUsage:/);
    assert.match(build, /Leaves with:\n {2}0 {2}all is well\n/);
    assert.match(
      (await run(['bild'])).stderr,
      /there is no verb "bild"; there are build, check, convert, render, snippet, schema, serve\n/,
    );
  });

  it('is what a bare command prints, and the version is that of the package', async () => {
    assert.match((await run([])).stdout, /Usage:[^]*Examples:/);
    assert.match((await run(['--version'])).stdout, new RegExp(`episode-card/${version}`));
  });
});
