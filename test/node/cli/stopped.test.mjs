/** Runs of `build` that do not come to their end: the old site stays whole, and the next run clears up. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedOf, filesOf, folder, itemOf, program, run, serve } from './command.mjs';

describe('a run that is stopped', () => {
  it('leaves the old site whole, and the next one clears up', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: feedOf([itemOf('rye')]) });
    const before = filesOf(out);
    mkdirSync(join(out, '.episode-card-999999999'));
    writeFileSync(join(out, '.episode-card-999999999', 'rye.json'), 'half');
    writeFileSync(join(out, 'notes.txt'), 'mine');
    // The program ends the run after the files are read and before any is written.
    await run(['build', '-', '--out', out, '--similar-cmd', 'exit 1'], { input: feedOf([itemOf('spelt')]) });
    assert.deepEqual(Object.fromEntries(Object.entries(filesOf(out)).filter(([name]) => name in before)), before);
    await run(['build', '-', '--out', out], { input: feedOf([itemOf('rye')]) });
    assert.ok(!existsSync(join(out, '.episode-card-999999999')));
    assert.equal(readFileSync(join(out, 'notes.txt'), 'utf8'), 'mine');
  });

  it('in the middle of its work changes nothing', async () => {
    const out = folder();
    await run(['build', '-', '--out', out], { input: feedOf([itemOf('rye')]) });
    const before = filesOf(out);
    let child;
    const { address } = await serve({ '/t.vtt': () => child.kill('SIGKILL') });
    const input = feedOf([
      itemOf('rye', '<itunes:summary>New words</itunes:summary>'),
      itemOf('spelt', `<podcast:transcript url="${address}/t.vtt" type="text/vtt"/>`),
    ]);
    child = spawn(process.execPath, [program, 'build', '-', '--out', out, '--mirror', 'transcripts'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.end(input);
    await new Promise((resolve) => child.on('close', resolve));
    const left = Object.entries(filesOf(out)).filter(([name]) => !name.startsWith('.'));
    assert.deepEqual(Object.fromEntries(left), before);
    await run(['build', '-', '--out', out], { input });
    assert.deepEqual(readdirSync(out).sort(), ['index.json', 'rye.json', 'spelt.json']);
  });
});
