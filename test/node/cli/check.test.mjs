/** `check`: what is wrong with the files of an episode is found, and nothing is wrong with good ones. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedOf, folder, itemOf, root, run, runJson, serve } from './command.mjs';
import { FRAME, indexedMp3, m4a, mp3 } from './sounds.mjs';

const OPEN = { 'access-control-allow-origin': '*' };
const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n';

/** A good host: types, byte ranges, open to all. */
function sound(bytes, type = 'audio/mpeg', hasRanges = true) {
  return (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (!hasRanges || from === undefined)
      return response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
    const part = bytes.subarray(Number(from), Number(to) + 1);
    return response
      .writeHead(206, { 'content-type': type, 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}` })
      .end(part);
  };
}

const GOOD = {
  '/a.mp3': sound(mp3(400)),
  '/t.vtt': { headers: { ...OPEN, 'content-type': 'text/vtt' }, body: VTT },
  '/c.json': {
    headers: { ...OPEN, 'content-type': 'application/json' },
    body: '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Hello"}]}',
  },
  '/cover.png': { headers: { 'content-type': 'image/png' }, body: 'png' },
  '/page': { headers: { 'content-type': 'text/html' }, body: '<p>' },
};
const EPISODE = {
  title: 'Rye',
  url: '/page',
  duration: 400 * FRAME,
  audio: { url: '/a.mp3', type: 'audio/mpeg', length: 400 * 417 },
  image: '/cover.png',
  transcripts: '/t.vtt',
  chapters: '/c.json',
};

/** The findings for an episode on a server with these routes beside the good ones. */
async function findingsOf(changes = {}, routes = {}, args = []) {
  const { address, asked } = await serve({ ...GOOD, '/e.json': JSON.stringify({ ...EPISODE, ...changes }), ...routes });
  const { code, report } = await runJson(['check', `${address}/e.json`, ...args]);
  return { code, asked, address, report, findings: report.checked.flatMap(({ findings }) => findings) };
}
const codes = ({ findings }) => findings.map(({ level, code, path }) => `${level} ${code} ${path}`);

describe('check', () => {
  it('finds nothing wrong with a good episode, and asks with GET and HEAD alone', async () => {
    const answer = await findingsOf();
    assert.deepEqual(answer.findings, []);
    assert.equal(answer.code, 0);
    assert.equal(answer.report.files, 5);
    assert.deepEqual([...new Set(answer.asked.map((line) => line.split(' ')[0]))].sort(), ['GET', 'HEAD']);
  });

  for (const [name, changes, routes, expected] of [
    ['a field that is no date', { datePublished: 'Febuary' }, {}, ['error field datePublished']],
    ['no audio', { audio: undefined }, {}, ['warning missing audio']],
    ['a file that is not there', { audio: '/gone.mp3' }, {}, ['error unreachable audio[0]']],
    ['an image that is not there', { image: '/gone.png' }, {}, ['warning unreachable image']],
    ['a server that fails', {}, { '/t.vtt': { status: 500 } }, ['error unreachable transcripts[0]']],
    [
      'a transcript that no other site may read',
      {},
      { '/t.vtt': { headers: { 'content-type': 'text/vtt' }, body: VTT } },
      ['error cors transcripts[0]'],
    ],
    [
      'a transcript open to another site alone',
      {},
      { '/t.vtt': { headers: { 'content-type': 'text/vtt', 'access-control-allow-origin': 'https://other.example' }, body: VTT } },
      ['error cors transcripts[0]'],
    ],
    [
      'a transcript of no known form',
      {},
      { '/t.vtt': { headers: { ...OPEN, 'content-type': 'text/vtt' }, body: '\0\0' } },
      ['error unreadable transcripts[0]'],
    ],
    [
      'a transcript without a type',
      {},
      { '/t.vtt': { headers: { ...OPEN, 'content-type': 'application/octet-stream' }, body: VTT } },
      ['warning type transcripts[0]'],
    ],
    [
      'a transcript of another episode',
      {},
      { '/t.vtt': { headers: { ...OPEN, 'content-type': 'text/vtt' }, body: 'WEBVTT\n\n01:00:00.000 --> 01:00:02.000\nHello\n' } },
      ['warning times transcripts[0]'],
    ],
    [
      'chapters that are a page',
      {},
      { '/c.json': { headers: { ...OPEN, 'content-type': 'text/html' }, body: '<p>Hello' } },
      ['error type chapters', 'error unreadable chapters'],
    ],
    [
      'a chapter behind the end',
      {},
      {
        '/c.json': {
          headers: { ...OPEN, 'content-type': 'application/json' },
          body: '{"chapters":[{"startTime":0,"title":"a"},{"startTime":99,"title":"b"}]}',
        },
      },
      ['warning times chapters'],
    ],
    ['a chapter of its own behind the end', { chapters: [{ startTime: 99, title: 'b' }] }, {}, ['warning times chapters']],
    [
      'a host without byte ranges',
      {},
      { '/a.mp3': sound(mp3(100), 'audio/mpeg', false) },
      ['warning ranges audio[0]', 'warning length audio[0]', 'warning duration duration'],
    ],
    [
      'audio that is a page',
      {},
      { '/a.mp3': sound(Buffer.from('<!doctype html><p>'), 'text/html') },
      ['error type audio[0]', 'error unreadable audio[0]'],
    ],
    ['a wrong length', { audio: { url: '/a.mp3', length: 1000 } }, {}, ['warning length audio[0]']],
    ['a wrong duration', { duration: 3600 }, {}, ['warning duration duration']],
    [
      'variable bit rate without an index',
      { audio: '/v.mp3', duration: 400 * FRAME },
      { '/v.mp3': sound(mp3(400, [128, 64])) },
      ['warning vbr audio[0]'],
    ],
    [
      'an M4A that starts late',
      { audio: '/l.m4a', duration: 60 },
      { '/l.m4a': sound(m4a(60, true), 'audio/mp4') },
      ['warning slow-start audio[0]'],
    ],
  ])
    it(`tells ${name}`, async () => {
      const answer = await findingsOf(changes, routes);
      assert.deepEqual(codes(answer), expected, JSON.stringify(answer.findings, null, 1));
      assert.equal(answer.code, expected.some((line) => line.startsWith('error')) ? 1 : 0);
      for (const { message, fix } of answer.findings) assert.ok(message.length > 10 && fix.length > 10);
    });

  for (const [name, bytes, duration, type = 'audio/mpeg'] of [
    ['a constant bit rate', mp3(1000), 1000 * FRAME],
    ['a long tag in front', mp3(1000, [128], 200_000), 1000 * FRAME],
    ['a Xing header', indexedMp3(2000), 2000 * FRAME],
    ['an Info header', indexedMp3(2000, 'Info'), 2000 * FRAME],
    ['a VBRI header', indexedMp3(2000, 'VBRI'), 2000 * FRAME],
    ['an M4A', m4a(1234), 1234, 'audio/mp4'],
    ['a tone of a real encoder', readFileSync(join(root, 'test/fixtures/audio/tone-30s.mp3')), 30],
  ])
    it(`reads the length from ${name}`, async () => {
      const routes = { '/x.mp3': sound(bytes, type) };
      assert.deepEqual(codes(await findingsOf({ audio: '/x.mp3', duration, chapters: [] }, routes)), []);
      const [finding] = (await findingsOf({ audio: '/x.mp3', duration: duration * 2 + 60, chapters: [] }, routes)).findings;
      assert.match(finding?.fix ?? '', new RegExp(`set duration to (${[0, 1, -1].map((off) => Math.round(duration) + off).join('|')})$`));
    });

  it('tells http: addresses on a page with https', async () => {
    const answer = await findingsOf({ audio: 'http://sound.invalid/a.mp3' }, {}, ['--page', 'https://blog.example/']);
    assert.deepEqual(codes(answer), ['warning mixed-content audio[0]', 'error unreachable audio[0]']);
    const plain = await findingsOf({ audio: 'http://sound.invalid/a.mp3' }, {}, ['--page', 'http://blog.example/']);
    assert.deepEqual(codes(plain), ['error unreachable audio[0]']);
  });

  it('needs no permission on the site of the page itself', async () => {
    const { address } = await serve({
      ...GOOD,
      '/e.json': JSON.stringify(EPISODE),
      '/t.vtt': { headers: { 'content-type': 'text/vtt' }, body: VTT },
    });
    assert.equal((await run(['check', `${address}/e.json`, '--page', `${address}/blog`])).code, 0);
  });

  it('waits no longer than it is told, for one file and for all', async () => {
    const never = () => undefined;
    const one = await findingsOf({}, { '/t.vtt': never }, ['--timeout', '3']);
    assert.match(one.findings[0].message, /no answer within 3 s/);
    const all = await findingsOf({}, { '/t.vtt': never, '/c.json': never }, ['--max-time', '1', '--at-once', '1']);
    assert.ok(all.findings.some(({ message }) => /time for all questions is over/.test(message)));
  });

  it('asks for each file of a feed once', async () => {
    const { address, asked } = await serve(GOOD);
    const feed = feedOf(
      ['one', 'two', 'three'].map((name) =>
        itemOf(name)
          .replaceAll('https://bread.example/' + name + '.mp3', `${address}/a.mp3`)
          .replace(`https://bread.example/${name}`, `${address}/page`)
          .replace('12:17', String(400 * FRAME))
          .replace('length="1000"', `length="${400 * 417}"`),
      ),
    );
    const { report } = await runJson(['check', '-'], { input: feed });
    assert.equal(report.episodes, 3);
    assert.deepEqual(asked.sort(), ['GET /a.mp3', 'HEAD /page']);
  });

  it('looks at files beside a file', async () => {
    const place = folder();
    writeFileSync(
      join(place, 'rye.json'),
      JSON.stringify({ ...EPISODE, url: undefined, image: undefined, audio: 'a.mp3', transcripts: 'gone.vtt', chapters: [] }),
    );
    writeFileSync(join(place, 'a.mp3'), mp3(400));
    const { report } = await runJson(['check', join(place, 'rye.json')]);
    assert.deepEqual(
      report.checked[0].findings.map(({ code, url }) => [code, url]),
      [['unreachable', join(place, 'gone.vtt')]],
    );
  });

  it('speaks to people, with a remedy for each', async () => {
    const { address } = await serve({ ...GOOD, '/e.json': JSON.stringify({ ...EPISODE, duration: 'long', image: undefined }) });
    const { stdout, code } = await run(['check', `${address}/e.json`]);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^Rye http.*\n {2}✗ duration: "long" is no length of time\n {4}→ use seconds \(737\).*\n1 episode, 4 files: 1 error, 0 warnings\n$/,
    );
    const { stdout: coloured } = await run(['check', `${address}/e.json`], { env: { FORCE_COLOR: '1' } });
    assert.ok(coloured.includes('\x1b[31m✗'));
  });

  it('leaves with 2 where there is nothing to check', async () => {
    const { address } = await serve({});
    assert.equal((await run(['check', `${address}/e.json`])).code, 2);
    assert.equal((await run(['check'])).code, 2);
  });
});
