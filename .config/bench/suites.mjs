/**
 * What is measured in the browser, one visit each: `load` one card over a slow line, `many` cards on a page, `playing` one
 * card at rest, while it plays and when it seeks. Each returns a flat record of numbers. Called by bench.mjs.
 */
import { testsOf } from './pages.mjs';
import { pause, visit } from './visit.mjs';

/** One card on a slow machine and a slow line. */
export async function load(browser, server, name) {
  const tab = await visit(browser, server, { url: `${server.origin}/page/${name}.html?n=1`, tests: testsOf(name), isSlow: true });
  try {
    const { task } = await tab.costs();
    const { title, playable, complete, living, cls, blocking } = await tab.seen();
    const { beforePlayable: requests, audio, bytes } = tab.counts;
    return { title, playable, complete, living, task, cls, blocking, requests, audio, bytes };
  } finally {
    await tab.close();
  }
}

/** `count` cards: as the page opens, and after a reader has scrolled past all of them, so that each was drawn. */
export async function many(browser, server, name, count, hasScroll) {
  const tab = await visit(browser, server, { url: `${server.origin}/page/${name}.html?n=${count}`, tests: testsOf(name) });
  try {
    const { task } = await tab.costs();
    const { heap, nodes, listeners } = await tab.costs(true);
    const { cls } = await tab.seen();
    const opened = { task, heap, nodes, listeners, cls, fetches: server.asked.filter((path) => path.startsWith('/data/')).length };
    if (!hasScroll) return { ...opened, audio: tab.counts.audio };
    await scrollThrough(tab);
    const after = await tab.costs(true);
    return { ...opened, allHeap: after.heap, allNodes: after.nodes, allListeners: after.listeners, audio: tab.counts.audio };
  } finally {
    await tab.close();
  }
}

async function scrollThrough(tab) {
  await tab.page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, innerHeight * 1.5);
      await frame();
      await frame();
    }
  });
  await tab.quiet();
}

const SEEKS = 20;

/** One card for `seconds` at rest, `seconds` of play, some seeks, and `seconds` of pause. */
export async function playing(browser, server, name, seconds) {
  const tab = await visit(browser, server, { url: `${server.origin}/page/${name}.html?n=1`, tests: testsOf(name) });
  const during = async (work) => {
    const before = await tab.costs();
    const result = await work();
    const after = await tab.costs();
    return { result, task: after.task - before.task, script: after.script - before.script, styles: after.styles - before.styles };
  };
  const media = (work, argument) => tab.page.evaluate(`(${work})([...bench.medias][0] ?? document.querySelector('audio'), ${argument})`);
  try {
    await tab.page.mouse.move(1010, 760);
    const rest = await during(() => pause(seconds * 1000));
    await press(tab);
    // Well into the audio, and away from the first second's many events.
    await pause(1500);
    await tab.page.mouse.move(1010, 760);
    const from = await media('(audio) => audio.currentTime');
    const play = await during(() => pause(seconds * 1000));
    const to = await media('(audio) => audio.currentTime');
    if (!(to - from > seconds * 0.7)) throw new Error(`${name} does not play: ${from} to ${to}`);
    const seek = await during(() => media(seekOften, SEEKS));
    await media('(audio) => audio.pause()');
    await pause(500);
    const paused = await during(() => pause(seconds * 1000));
    return {
      rest: rest.task / seconds,
      restStyles: rest.styles / seconds,
      task: play.task / seconds,
      script: play.script / seconds,
      styles: play.styles / seconds,
      seek: seek.task / SEEKS,
      seekScript: seek.script / SEEKS,
      paused: paused.task / seconds,
      pausedStyles: paused.styles / seconds,
    };
  } finally {
    await tab.close();
  }
}

const seekOften = `async (audio, times) => {
  for (let time = 0; time < times; time += 1) {
    const done = new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
    audio.currentTime = 10 + ((time * 37) % 600);
    await done;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}`;

/** A true click on the play button; the browser's own lies at the left end of its controls. */
async function press(tab) {
  const point = await tab.page.evaluate(() => {
    const ours = document.querySelector('episode-card')?.shadowRoot?.querySelector('.play');
    const { left, top, width, height } = (ours ?? document.querySelector('audio')).getBoundingClientRect();
    return { x: left + (ours ? width / 2 : 28), y: top + height / 2 };
  });
  await tab.page.mouse.click(point.x, point.y);
}
