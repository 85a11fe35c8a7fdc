/** Feeds that are hostile, endless or from elsewhere: nothing is written outside the folder, and nothing is lost. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build, feedOf, filesOf, folder, itemOf, run, runJson, serve } from './command.mjs';

describe('a hostile feed', () => {
  it('cannot make the reading slow', { timeout: 60_000 }, async () => {
    const tricks = {
      '<!DOCTYPE [': 4e5,
      '<item>': 2e5,
      '<!--': 2e5,
      '<![CDATA[': 1e5,
      '<a "': 2e5,
      "<a '": 2e5,
      '<': 1e6,
      '&a': 5e5,
      '<?': 5e5,
    };
    await Promise.all(
      Object.entries(tricks).map(async ([trick, count]) => {
        const { code } = await run(['convert', '-', '--all'], { input: feedOf([itemOf('rye', trick.repeat(count))]) });
        assert.ok(code <= 2);
      }),
    );
  });

  it('cannot make entities multiply', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}">${[...'bcdefghi'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const { titles } = await build(
      feedOf(['<title>&i; &x;</title><enclosure url="https://bread.example/a.mp3" type="audio/mpeg"/>']).replace('?>', `?>${bomb}`),
    );
    assert.deepEqual(titles, ['&i; &x;']);
  });

  it('cannot name places outside the folder', async () => {
    const guids = [
      '../../escape',
      '..\\..\\escape',
      '/etc/passwd',
      'C:\\x',
      '.',
      '..',
      'con',
      'nul.txt',
      'a\0b',
      'index',
      '.git/config',
      '%2e%2e%2fescape',
      'x'.repeat(5000),
    ];
    const items = guids.map(
      (guid) =>
        `<title>${guid.replace('\0', '')}</title><guid>${guid.replace('\0', '')}</guid><link>https://bread.example/${guid.replace('\0', '')}</link><enclosure url="https://bread.example/a.mp3" type="audio/mpeg"/>`,
    );
    const { names, report } = await build(feedOf(items));
    assert.equal(report.episodes, guids.length);
    assert.equal(new Set(names).size, guids.length + 1);
    for (const name of names) {
      assert.match(name, /^[a-z\d][a-z\d-]{0,79}\.json$/);
      assert.doesNotMatch(name, /^(con|nul|prn|aux)\./);
    }
  });

  it('cannot reach prototypes', async () => {
    const { titles, out } = await build(
      '{"title":"Rye","audio":"https://bread.example/a.mp3","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"show":{"__proto__":{"title":"no"},"title":"Bread"}}',
    );
    assert.deepEqual(titles, ['Rye']);
    const [name] = readdirSync(out).filter((each) => each !== 'index.json');
    assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /polluted|__proto__/);
  });

  it('cannot put scripts behind addresses', async () => {
    const { code, out, report } = await build(
      feedOf(['<title>Rye</title><link>javascript:alert(1)</link><enclosure url="javascript:alert(1)" type="audio/mpeg"/>']),
    );
    assert.equal(code, 1);
    assert.deepEqual(report.faulty.map(({ path }) => path).sort(), ['audio[0].url', 'url']);
    assert.doesNotMatch(Object.values(filesOf(out)).join(), /javascript:/);
  });

  it('cannot have files of this disk copied', async () => {
    const place = folder();
    mkdirSync(join(place, 'in'));
    writeFileSync(join(place, 'private.txt'), 'Private words.\n\nMore of them.');
    writeFileSync(
      join(place, 'in', 'feed.xml'),
      feedOf([
        itemOf(
          'rye',
          '<podcast:transcript url="../private.txt" type="text/plain"/><podcast:transcript url="file:///etc/passwd" type="text/plain" language="de"/>',
        ),
      ]),
    );
    const { report } = await runJson([
      'build',
      join(place, 'in', 'feed.xml'),
      '--out',
      join(place, 'out'),
      '--mirror',
      'transcripts',
      '--html',
    ]);
    assert.match(report.warnings[0].message, /lies outside the folder of the episode/);
    assert.doesNotMatch(Object.values(filesOf(join(place, 'out'))).join(), /Private|root:/);
  });

  it('cannot write through a link in the folder', async () => {
    const place = folder();
    mkdirSync(join(place, 'out'));
    mkdirSync(join(place, 'elsewhere'));
    symlinkSync(join(place, 'elsewhere'), join(place, 'out', 'embed'));
    const { code, stderr } = await run(['build', '-', '--out', join(place, 'out'), '--embed', '--site', 'https://blog.example/'], {
      input: feedOf([itemOf('rye')]),
    });
    assert.equal(code, 2);
    assert.match(stderr, /leads out of .*; remove that link/);
    assert.deepEqual(readdirSync(join(place, 'elsewhere')), []);
    assert.deepEqual(readdirSync(join(place, 'out')), ['embed']);
  });

  it('cannot steer the terminal', async () => {
    const { stderr } = await run(['build', '-', '--out', folder()], {
      input: feedOf([itemOf('rye').replace('<title>rye', '<title>\u001b[2J\u202erye').replace('Sun, 16', 'Nonday \u001b[2J')]),
    });
    assert.doesNotMatch(stderr, /[\u001b\u202e]/);
  });
});

describe('a feed without end', () => {
  it('is read to the limit of its size', async () => {
    const { address } = await serve({
      '/': (_, response) => {
        response.on('error', () => undefined);
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          response.once('drain', more);
        };
        more();
      },
    });
    const { code, stderr } = await run(['build', `${address}/`, '--out', folder(), '--max-size', '1']);
    assert.equal(code, 2);
    assert.match(stderr, /is larger than 1 MB; raise --max-size/);
  });

  it('is waited for to the limit of its time', async () => {
    const { address } = await serve({ '/': (_, response) => response.write('<rss>') });
    const { code, stderr } = await run(['build', `${address}/`, '--out', folder(), '--timeout', '1']);
    assert.equal(code, 2);
    assert.match(stderr, /did not answer in full within 1 s/);
  });

  it('that leads back to itself is read once', async () => {
    const { address, asked } = await serve({ '/': feedOf([itemOf('rye')], '<title>Loop</title><atom:link rel="next" href="/"/>') });
    const { report } = await runJson(['build', `${address}/`, '--out', folder()]);
    assert.deepEqual([report.episodes, asked.length], [1, 1]);
  });

  it('cannot lead to files of this disk', async () => {
    const place = folder();
    writeFileSync(join(place, 'more.xml'), feedOf([itemOf('spelt')]));
    const { report } = await build(feedOf([itemOf('rye')], `<title>Loop</title><atom:link rel="next" href="file://${place}/more.xml"/>`));
    assert.equal(report.episodes, 1);
  });
});

describe('a feed in another language', () => {
  it('keeps its letters, whatever bytes they came in', async () => {
    const text = feedOf([
      itemOf('a').replace('<title>a', '<title>Żółć i déjà vu'),
      itemOf('b').replace('<title>b', '<title>日本語の話'),
      itemOf('c').replace('<title>c', '<title>حديث'),
    ]);
    const { titles } = await build(text);
    assert.deepEqual(titles, ['Żółć i déjà vu', 'حديث', '日本語の話'].sort());
    const latin = feedOf([itemOf('a').replace('<title>a', '<title>Crème brûlée')]).replace('UTF-8', 'ISO-8859-1');
    assert.deepEqual((await build(Buffer.from(latin, 'latin1'))).titles, ['Crème brûlée']);
    assert.deepEqual((await build(Buffer.from(`\ufeff${text}`, 'utf16le'))).titles, titles);
  });

  it('gives names of files that every disk takes', async () => {
    const items = ['日本語の話', 'もう一つの話', 'Ünïcödé Ærø'].map(
      (title, index) =>
        `<title>${title}</title><guid>${index}</guid><enclosure url="https://bread.example/${index}.mp3" type="audio/mpeg"/>`,
    );
    const { names } = await build(feedOf(items));
    assert.equal(names.length, 4);
    assert.ok(names.includes('unicode-aero.json'));
    for (const name of names) assert.match(name, /^[a-z\d-]+\.json$/);
  });
});
