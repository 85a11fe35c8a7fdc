/**
 * The cost of reading, in Node on the built modules: milliseconds a parse, beside what a program cannot do without (JSON.parse,
 * or a look at every character once), and how it grows. Ten times the input may take twelve times as long. Called by bench.mjs.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const KIB = 1024;

const MOST_ROUNDS = 200;
const LEAST_ROUNDS = 3;

/** CPU milliseconds of this process: the wait for a busy machine is not the reader's. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of one call, of the fastest of several batches: what disturbs a batch only ever adds to it. */
async function timeOf(work, budgetMs) {
  const from = cpu();
  let calls = 0;
  do {
    await work();
    calls += 1;
  } while (cpu() - from < budgetMs / 4);
  const batch = Math.max(1, Math.round((calls / (cpu() - from)) * (budgetMs / 20)));
  let best = Infinity;
  const until = cpu() + budgetMs;
  for (let round = 0; round < LEAST_ROUNDS || (cpu() < until && round < MOST_ROUNDS); round += 1) {
    const start = cpu();
    for (let time = 0; time < batch; time += 1) await work();
    best = Math.min(best, (cpu() - start) / batch);
  }
  return best;
}

/** What every reader has to do at least. */
function lookOnce(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

const clock = (seconds) =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

/** Cues of two sentences by turns, until the text is long enough. */
function cuesOf(bytes, write) {
  const cues = [];
  for (let length = 0, at = 0; length < bytes; at += 1) {
    cues.push(
      write(at, at * 3, at % 2 ? 'and the compiler says so before anyone is paged.' : 'Ownership is checked as the program is built,'),
    );
    length += cues.at(-1).length;
  }
  return cues;
}

const ofLength = (text, bytes) => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);

/** Texts by kind: `[name, maker of a text of so many bytes, sizes]`. */
function inputsOf(episode) {
  const notes = episode.description;
  const html = `<h2>Who Owns the Memory</h2><ul><li>Ownership &amp; borrowing</li><li>See <a href="https://example.com/">the notes</a></li></ul><p>12:30 Threads that cannot race.</p>`;
  const episodeOf = (bytes) => {
    const chapters = cuesOf(bytes / 2, (at, start) => JSON.stringify({ startTime: start, title: `Chapter ${at}` })).map((text) =>
      JSON.parse(text),
    );
    return JSON.stringify({ ...episode, chapters, description: ofLength(notes, bytes / 4), summary: ofLength(episode.summary, bytes / 4) });
  };
  const vtt = (bytes) =>
    `WEBVTT\n\n${cuesOf(bytes, (_, start, text) => `${clock(start)}.000 --> ${clock(start + 3)}.000\n<v Host>${text}\n\n`).join('')}`;
  const srt = (bytes) =>
    cuesOf(bytes, (at, start, text) => `${at + 1}\n${clock(start)},000 --> ${clock(start + 3)},000\n${text}\n\n`).join('');
  const page = (bytes) =>
    cuesOf(bytes, (_, start, text) => `<cite>Host:</cite><time>${clock(start)}</time><p>${text} &amp; more</p>\n`).join('');
  const sizes = [KIB, 10 * KIB, 100 * KIB, 1000 * KIB];
  return [
    { name: 'episode JSON', kind: 'episode', make: episodeOf, sizes },
    { name: 'notes, run together', kind: 'notes', make: (bytes) => ofLength(notes, bytes), sizes },
    { name: 'notes, HTML', kind: 'notes', make: (bytes) => ofLength(html, bytes), sizes },
    { name: 'transcript, WebVTT', kind: 'transcript', make: vtt, sizes },
    { name: 'transcript, SubRip', kind: 'transcript', make: srt, sizes },
    { name: 'transcript, HTML', kind: 'transcript', make: page, sizes },
  ];
}

/** Rows of `{name, bytes, ms, ratio, growth}`; `growth` is the time over that of the next smaller input, undefined for the first. */
export async function measureParsing({ root, dist, budgetMs }) {
  const load = (path) => import(pathToFileURL(join(dist, 'esm', path)).href);
  const { readEpisode } = await load('episode/read-episode.js');
  const { readOutline } = await load('episode/outline/read-outline.js');
  const { readTranscript } = await load('episode/transcript/read-transcript.js').catch(() => ({}));
  const readers = { episode: readEpisode, notes: readOutline, transcript: readTranscript };
  const episode = JSON.parse(await readFile(join(root, 'demo/show/rust.json'), 'utf8'));

  const rows = [];
  for (const { name, kind, make, sizes } of inputsOf(episode)) {
    let before;
    for (const bytes of sizes) {
      const read = readers[kind];
      if (!read) continue;
      const text = make(bytes);
      const ms = await timeOf(() => read(text, kind === 'episode' ? 'https://example.com/' : undefined), budgetMs);
      const least = await timeOf(() => (kind === 'episode' ? JSON.parse(text) : lookOnce(text)), budgetMs / 4);
      rows.push({ name, bytes: text.length, ms, ratio: ms / least, growth: before && ms / before.ms / (text.length / before.bytes / 10) });
      before = { ms, bytes: text.length };
    }
  }
  return rows;
}
