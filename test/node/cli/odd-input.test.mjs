/** What people really type, and what servers really send: it is read all the same, or the message says what to do. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { feedOf, filesOf, folder, itemOf, run, serve } from './command.mjs';

const FEED = feedOf([itemOf('rye'), itemOf('spelt')]);
const declared = (encoding, title) => FEED.replace('UTF-8', encoding).replace('<title>rye', `<title>${title}`);
const NAMES = ['index.json', 'rye.json', 'spelt.json'];

const place = folder();
/** A port on which nobody listens any more. */
const closed = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(`http://127.0.0.1:${port}/`));
  });
});
const { address } = await serve({
  '/feed': FEED,
  '/e.json': JSON.stringify({ title: 'Rye', image: '/none.png' }),
  '/moved': { status: 302, headers: { location: '/feed' } },
  '/round': { status: 302, headers: { location: '/round' } },
  '/private': { status: 403 },
  '/busy': { status: 503 },
  '/sent-gzip': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(FEED) },
  '/sent-brotli': { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(FEED) },
  '/feed.xml.gz': { headers: { 'content-type': 'application/gzip' }, body: gzipSync(FEED) },
  '/torn': (_, response) => {
    response.writeHead(200, { 'content-length': 9999 });
    response.write(FEED);
    setImmediate(() => response.destroy());
  },
});
const piped = (input, args = []) => ['-', args, input];

describe('build reads', () => {
  const inputs = {
    'a feed behind a redirection': [`${address}/moved`],
    'a feed that was compressed on its way': [`${address}/sent-gzip`],
    'the same with Brotli': [`${address}/sent-brotli`],
    'an archive': [`${address}/feed.xml.gz`],
    'an archive that is piped in': piped(gzipSync(FEED)),
    'a byte order mark': piped(`\ufeff${FEED}`),
    'UTF-16 with its mark': piped(Buffer.from(`\ufeff${FEED}`, 'utf16le')),
    'UTF-16 without a mark': piped(Buffer.from(declared('UTF-16', 'rye'), 'utf16le')),
    'UTF-16 in the other order': piped(Buffer.from(declared('UTF-16', 'rye'), 'utf16le').swap16()),
    'blank lines in front': piped(`\n\n  ${FEED}`),
    'a comment in front': piped(`<!-- made by hand -->${FEED}`),
    'a long end behind the end': piped(`${FEED}\n<!-- from the cache -->${' '.repeat(30_000)}`),
    'a document type': piped(FEED.replace('?>', '?><!DOCTYPE rss SYSTEM "rss.dtd">')),
    'tags in capitals': piped(FEED.replace(/<(\/?)(item|title|guid|link)/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`)),
  };
  for (const [name, [source, args = [], input = '']] of Object.entries(inputs))
    it(name, async () => {
      const out = folder();
      const { code, stderr } = await run(['build', source, '--out', out, ...args], { input });
      assert.deepEqual([code, Object.keys(filesOf(out))], [0, NAMES], stderr);
    });

  it('a file by its address', async () => {
    writeFileSync(join(place, 'my feed.xml'), FEED);
    const { code, stdout } = await run(['convert', pathToFileURL(join(place, 'my feed.xml')).href]);
    assert.deepEqual([code, JSON.parse(stdout).title], [0, 'rye']);
  });

  it('letters of other encodings', async () => {
    const [before, after] = declared('windows-1252', '|').split('|');
    const quoted = Buffer.concat([Buffer.from(before), Buffer.from([0x93, 0x80, 0x94]), Buffer.from(after)]);
    assert.equal(JSON.parse((await run(['convert', '-'], { input: quoted })).stdout).title, '“€”');
    const numbered = feedOf([itemOf('rye', '<podcast:person>Al&#146;s guest</podcast:person>')]);
    assert.equal(JSON.parse((await run(['convert', '-'], { input: numbered })).stdout).persons[0].name, 'Al’s guest');
    const [first, second] = declared('Shift_JIS', '|').split('|');
    const japanese = Buffer.concat([Buffer.from(first), Buffer.from([0x93, 0xfa, 0x96, 0x7b]), Buffer.from(second)]);
    assert.equal(JSON.parse((await run(['convert', '-'], { input: japanese })).stdout).title, '日本');
  });
});

describe('build says what to do about', () => {
  mkdirSync(join(place, 'empty'));
  const inputs = {
    'an address that is wrong': [`${address}/none`, /\/none answered 404; correct the address/],
    'a feed for members': [`${address}/private`, /answered 403; it is not open to all: save it to a file and give that/],
    'a server that is down': [`${address}/busy`, /answered 503; try again later/],
    'a server that is not there': [closed, /cannot be reached: ECONNREFUSED; no server listens there: correct the address/],
    'a name that nobody has': ['http://nobody.invalid/feed', /cannot be reached: \w+; no server of that name is known/],
    'redirections without end': [`${address}/round`, /it leads round in a circle/],
    'a connection that breaks': [`${address}/torn`, /cannot be reached: .*; try again/],
    'half an address': ['http://', /write a whole address, as https:/],
    'another kind of address': ['ftp://bread.example/feed', /give an address that begins with https:\/\/ or http:\/\/, or a file/],
    'a file that is not there': [join(place, 'none.xml'), /there is no such file or folder; correct its path/],
    'a folder without episodes': [join(place, 'empty'), /holds no \.json files; give the file of a feed, or a folder of episode files/],
    nothing: ['-', /standard input: there is nothing in it; give a feed, a page or an episode file/, ''],
    'a feed without items': ['-', /standard input: there is no episode in it/, feedOf([])],
    'a picture': ['-', /neither markup nor JSON: it begins with/, Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    'JSON that is cut off': ['-', /no JSON: .*; give a feed, a page or an episode file/, '{"title": "Rye", '],
    'a list of feeds': ['-', /a list of feeds \(OPML\); give the address of one of them/, '<opml version="2.0"><body/></opml>'],
    'a damaged archive': ['-', /is packed with gzip, but damaged; fetch it again/, gzipSync(FEED).subarray(0, 60)],
    'an archive that swells': ['-', /is larger than 64 MB when it is unpacked; raise --max-size/, gzipSync(Buffer.alloc(70e6))],
  };
  for (const [name, [source, words, input = '']] of Object.entries(inputs))
    it(name, async () => {
      const out = join(folder(), 'out');
      const { code, stderr } = await run(['build', source, '--out', out], { input });
      assert.equal(code, 2);
      assert.match(stderr, words);
      assert.ok(!existsSync(out));
    });

  it('one feed of several that holds nothing', async () => {
    writeFileSync(join(place, 'new.xml'), feedOf([]));
    const { code, stderr } = await run(['build', join(place, 'new.xml'), '-', '--out', folder()], { input: FEED });
    assert.equal(code, 1);
    assert.match(stderr, /^fault .*new\.xml: there is no episode in it\n2 episodes/);
  });
});

describe('options', () => {
  it('that are empty are missing, not 0', async () => {
    const cwd = folder();
    for (const args of [['--out', ''], ['--out='], ['--out', ' ']]) {
      const { code, stderr } = await run(['build', '-', ...args], { input: FEED, cwd });
      assert.equal(code, 2);
      assert.match(stderr, /--out is missing/);
      assert.deepEqual(readdirSync(cwd), []);
    }
  });

  it('may be longer times than any timer knows, and lists with a comma too many', async () => {
    for (const timeout of ['99999999', '1e99'])
      assert.equal((await run(['build', `${address}/feed`, '--out', folder(), '--timeout', timeout, '--index', 'typesense,'])).code, 0);
    assert.match(
      (await run(['check', `${address}/e.json`, '--max-time', '1e99'])).stdout,
      /the image cannot be had: the server answered 404/,
    );
  });
});

describe('an output folder that cannot be one', () => {
  it('since it is a file, or lies in one', async () => {
    const file = join(place, 'file');
    writeFileSync(file, 'mine');
    for (const out of [file, join(file, 'below')]) {
      const { code, stderr } = await run(['build', '-', '--out', out], { input: FEED });
      assert.equal(code, 2);
      assert.match(stderr, /^error --out .*: there is a file in the way; name a folder\n$/);
    }
  });

  it('since a folder stands where a file has to go, is left as it was', async () => {
    const out = folder();
    mkdirSync(join(out, 'spelt.json'));
    const { code, stderr } = await run(['build', '-', '--out', out], { input: FEED });
    assert.equal(code, 2);
    assert.match(stderr, /spelt\.json is a folder where a file has to go; remove it or choose another --out/);
    assert.deepEqual(readdirSync(out), ['spelt.json']);
  });
});
