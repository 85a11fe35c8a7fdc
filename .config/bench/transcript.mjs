/**
 * A transcript of 10,000 cues, three hours: what its opening costs, and following it while it plays. Beside it the same text as plain
 * rows, fetched and put into the page in one go. Called by bench.mjs.
 */
import { pause, visit } from './visit.mjs';

const COUNT = 10_000;
const CUE_SECONDS = 1.08;
const WORDS = 'Ownership is checked as the program is built, and the compiler says so before anyone is paged.';

const clock = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 23);

/** The file: WebVTT of two voices by turns. */
export const transcriptFile = () =>
  `WEBVTT\n\n${Array.from({ length: COUNT }, (_, at) => `${clock(at * CUE_SECONDS)} --> ${clock((at + 0.9) * CUE_SECONDS)}\n<v ${Math.floor(at / 12) % 2 ? 'Nora' : 'Sam'}>${at} ${WORDS.slice((at * 7) % 40)}\n\n`).join('')}`;

const data = (audio) =>
  JSON.stringify({
    title: 'A long talk',
    audio: [{ url: audio, type: 'audio/mpeg' }],
    duration: COUNT * CUE_SECONDS,
    transcripts: [{ url: '/data/transcript.vtt', type: 'text/vtt' }],
  });

const ROWS = `const open = async () => {
  const text = await (await fetch('/data/transcript.vtt')).text();
  const box = document.querySelector('#box');
  for (const cue of text.split('\\n\\n').slice(1)) {
    const [times, words] = cue.split('\\n');
    if (!words) continue;
    const row = document.createElement('p');
    const button = document.createElement('button');
    button.textContent = times.slice(0, 8);
    row.append(button, words.replace(/<v [^>]*>/, ' '));
    row.className = 'line';
    box.append(row);
  }
}`;

/** The page of the card, or of the `rows`. */
export function transcriptPage(name) {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>
<style>body { margin: 1rem; font: 16px/1.5 system-ui } #box { height: 27em; overflow: auto }</style>`;
  return name === 'rows'
    ? `${head}<script type="module">${ROWS}\ndocument.querySelector('button').onclick = open</script></head><body><button>Open</button><div id="box"></div></body></html>`
    : `${head}<script type="module" src="/dist/episode-card.js"></script></head><body><episode-card><script type="application/json">${data('/demo/show/rust.mp3')}</script></episode-card></body></html>`;
}

const ROOT = `(document.querySelector('episode-card')?.shadowRoot ?? document)`;

/** Opens it: milliseconds to the first screen and to the last line, the longest task and all tasks in thread time. */
const OPEN = `(async () => {
  const root = ${ROOT};
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const start = performance.now();
  performance.mark('bench-open');
  (root.querySelector('[part=open-transcript]') ?? root.querySelector('button')).click();
  while (!root.querySelector('.line')) await frame();
  await frame();
  const first = performance.now() - start;
  for (let count = -1, quiet = 0; quiet < 20; quiet += 1, await frame()) {
    const now = root.querySelectorAll('.line').length;
    if (now !== count) quiet = 0;
    count = now;
  }
  return first;
})()`;

async function traced(tab, work) {
  const events = [];
  tab.cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'] };
  await tab.cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const result = await work();
  const complete = new Promise((resolve) => tab.cdp.once('Tracing.tracingComplete', resolve));
  await tab.cdp.send('Tracing.end');
  await complete;
  const { pid, tid } = events.find(({ name }) => name === 'bench-open');
  const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.name.includes('RunTask') && event.tdur);
  return { result, longest: Math.max(...tasks.map(({ tdur }) => tdur)) / 1000 };
}

/** One visit to the card or the rows; the card is then played for `seconds`. */
export async function transcript(browser, server, name, seconds) {
  const isCard = name === 'card';
  const there = isCard ? `Boolean(${ROOT}.querySelector('[part=open-transcript]'))` : 'true';
  const tab = await visit(browser, server, {
    url: `${server.origin}/page/transcript-${name}.html`,
    tests: { playable: there, complete: there },
  });
  try {
    const before = await tab.costs();
    const { result: first, longest } = await traced(tab, () => tab.page.evaluate(OPEN));
    const { task } = await tab.costs();
    const opened = { first, longest, task: task - before.task };
    if (!isCard) return opened;
    await tab.page.evaluate(`document.querySelector('episode-card').play()`);
    await pause(2000);
    const from = await tab.costs();
    await pause(seconds * 1000);
    const to = await tab.costs();
    return { ...opened, script: (to.script - from.script) / seconds, follow: (to.task - from.task) / seconds };
  } finally {
    await tab.close();
  }
}
