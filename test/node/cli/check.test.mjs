/** `check`: what is wrong with the files of an episode is found, and nothing is wrong with good ones. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root, run, runJson, serve } from './command.mjs';
import { EPISODE, findingsOf, GOOD, OPEN, sound, VTT } from './good-host.mjs';
import { FRAME, indexedMp3, m4a, mp3 } from './sounds.mjs';

/** The same for many episodes, each on a server of its own, in one run: a list of findings for each. */
async function findingsOfAll(cases) {
  const addresses = [];
  for (const { changes, routes } of cases) {
    const episode = JSON.stringify({ guid: `case-${addresses.length}`, ...EPISODE, ...changes });
    const { address } = await serve({ ...GOOD, '/e.json': episode, ...routes });
    addresses.push(`${address}/e.json`);
  }
  const { report } = await runJson(['check', ...addresses]);
  return addresses.map((address) => report.checked.find(({ from }) => from === address)?.findings ?? []);
}
const codes = (findings) => findings.map(({ level, code, path }) => `${level} ${code} ${path}`);

describe('check', () => {
  it('finds nothing wrong with a good episode, and asks with GET and HEAD alone', async () => {
    const answer = await findingsOf();
    assert.deepEqual(answer.findings, []);
    assert.equal(answer.code, 0);
    assert.equal(answer.report.files, 5);
    assert.deepEqual([...new Set(answer.asked.map((line) => line.split(' ')[0]))].sort(), ['GET', 'HEAD']);
  });

  const faults = [
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
    [
      'audio without a byte',
      {},
      { '/a.mp3': { headers: { 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes' } } },
      ['warning ranges audio[0]', 'error unreadable audio[0]'],
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
  ];
  const sounds = [
    ['a constant bit rate', mp3(1000), 1000 * FRAME],
    ['a long tag in front', mp3(1000, [128], 200_000), 1000 * FRAME],
    ['a Xing header', indexedMp3(2000), 2000 * FRAME],
    ['an Info header', indexedMp3(2000, 'Info'), 2000 * FRAME],
    ['a VBRI header', indexedMp3(2000, 'VBRI'), 2000 * FRAME],
    ['an M4A', m4a(1234), 1234, 'audio/mp4'],
    ['a tone of a real encoder', readFileSync(join(root, 'test/fixtures/audio/tone-30s.mp3')), 30],
  ];

  let found;
  before(async () => {
    const asSound = (bytes, type, duration) => ({
      changes: { audio: '/x.mp3', duration, chapters: [] },
      routes: { '/x.mp3': sound(bytes, type) },
    });
    found = await findingsOfAll([
      ...faults.map(([, changes, routes]) => ({ changes, routes })),
      ...sounds.map(([, bytes, duration, type]) => asSound(bytes, type, duration)),
      ...sounds.map(([, bytes, duration, type]) => asSound(bytes, type, duration * 2 + 60)),
    ]);
  });

  for (const [index, [name, , , expected]] of faults.entries())
    it(`tells ${name}`, () => {
      assert.deepEqual(codes(found[index]), expected, JSON.stringify(found[index], null, 1));
      for (const { message, fix } of found[index]) assert.ok(message.length > 10 && fix.length > 10);
    });

  for (const [index, [name, , duration]] of sounds.entries())
    it(`reads the length from ${name}`, () => {
      assert.deepEqual(found[faults.length + index], []);
      const [finding] = found[faults.length + sounds.length + index];
      assert.match(finding?.fix ?? '', new RegExp(`set duration to (${[0, 1, -1].map((off) => Math.round(duration) + off).join('|')})$`));
    });

  it('leaves with 1 for errors, and with 0 for warnings alone', async () => {
    assert.equal((await findingsOf({ audio: '/gone.mp3' })).code, 1);
    assert.equal((await findingsOf({ duration: 3600 })).code, 0);
  });

  it('tells http: addresses on a page with https', async () => {
    const answer = await findingsOf({ audio: 'http://sound.invalid/a.mp3' }, {}, ['--page', 'https://blog.example/']);
    assert.deepEqual(codes(answer.findings), ['warning mixed-content audio[0]', 'error unreachable audio[0]']);
    const plain = await findingsOf({ audio: 'http://sound.invalid/a.mp3' }, {}, ['--page', 'http://blog.example/']);
    assert.deepEqual(codes(plain.findings), ['error unreachable audio[0]']);
  });

  it('needs no permission on the site of the page itself', async () => {
    const { address } = await serve({
      ...GOOD,
      '/e.json': JSON.stringify(EPISODE),
      '/t.vtt': { headers: { 'content-type': 'text/vtt' }, body: VTT },
    });
    assert.equal((await run(['check', `${address}/e.json`, '--page', `${address}/blog`])).code, 0);
  });
});
