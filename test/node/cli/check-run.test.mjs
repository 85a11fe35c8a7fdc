/** How `check` goes about it: its time, its questions, its words and its exit codes. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedOf, folder, itemOf, run, runJson, serve } from './command.mjs';
import { EPISODE, findingsOf, GOOD } from './good-host.mjs';
import { FRAME, mp3 } from './sounds.mjs';

describe('a check', () => {
  it('waits no longer than it is told, for one file and for all', async () => {
    const never = () => undefined;
    const one = await findingsOf({}, { '/t.vtt': never }, ['--timeout', '3']);
    assert.match(one.findings[0].message, /no answer within 3 s/);
    const all = await findingsOf({}, { '/t.vtt': never, '/c.json': never }, ['--max-time', '1', '--at-once', '1']);
    assert.ok(all.findings.some(({ message }) => /time for all questions is over/.test(message)));
  });

  it('asks for as many at once as it is told, and says nothing of its own', async () => {
    const held = [];
    const names = Array.from({ length: 30 }, (_, index) => `/${index}.png`);
    const hold = (_, response) => {
      held.push(response);
      if (held.length === names.length) for (const each of held) each.writeHead(200, { 'content-type': 'image/png' }).end();
    };
    const { address } = await serve(Object.fromEntries(names.map((name) => [name, hold])));
    const input = feedOf(names.map((name) => `<title>${name}</title><guid>${name}</guid><itunes:image href="${address}${name}"/>`));
    const { stderr } = await run(['check', '-', '--at-once', '30', '--timeout', '60'], { input });
    assert.deepEqual([held.length, stderr], [30, '']);
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

  it('needs nothing that the first Node 20 does not have', async () => {
    const { address } = await serve({ ...GOOD, '/e.json': JSON.stringify(EPISODE) });
    const NODE_OPTIONS = '--import data:text/javascript,delete(AbortSignal.any)';
    const { code, stdout } = await run(['check', `${address}/e.json`, '--page', `${address}/`], { env: { NODE_OPTIONS } });
    assert.deepEqual([code, stdout], [0, '1 episode, 5 files: 0 errors, 0 warnings\n'], stdout);
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
