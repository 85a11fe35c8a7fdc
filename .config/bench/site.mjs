/**
 * `npm run bench:site -- [count]`: time and memory of the built command for a feed of ten thousand episodes, once into an empty
 * folder and once again.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFeed } from './notes.mjs';

const program = fileURLToPath(new URL('../../dist/cli/episode-card.js', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const place = mkdtempSync(join(tmpdir(), 'episode-card-bench-'));
try {
  const feed = makeFeed(count);
  writeFileSync(join(place, 'feed.xml'), feed);
  console.log(`${count} episodes, a feed of ${(feed.length / 1e6).toFixed(1)} MB`);
  for (const name of ['first run', 'second run']) {
    const start = performance.now();
    const child = spawn(process.execPath, [program, 'build', join(place, 'feed.xml'), '--out', join(place, 'site')], { stdio: 'inherit' });
    let peak = 0;
    const watch = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        clearInterval(watch);
      }
    }, 100);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(watch);
    const memory = peak > 0 ? `${Math.round(peak / 1024)} MB at most` : 'memory unknown here';
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${memory}, exit code ${code}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
