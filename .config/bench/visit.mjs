/**
 * Opens one page in a browser with an empty cache and reads its costs over the DevTools protocol. Durations are thread time,
 * so that other work on the machine is not charged to the page. Called by the suites.
 */
import { chromium } from 'playwright-core';
import { probeSource } from './probe.mjs';

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** DevTools' "Slow 4G" and a CPU four times slower. */
const SLOW_NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const SLOW_CPU = 4;
const QUIET_MS = 300;
const PATIENCE_MS = 60_000;

/** Starts a browser as `findChromium` describes it. */
export const launch = ({ path, env, args = [] }) =>
  chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--mute-audio', '--disable-background-networking', '--js-flags=--expose-gc', ...args],
  });

/** Opens `url`; resolves when each of `tests` held once and nothing but audio is on its way any more. */
export async function visit(browser, server, { url, tests, isSlow = false }) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const flying = new Set();
  const errors = [];
  const counts = { beforePlayable: 0, audio: 0, bytes: 0 };
  let stirred = Date.now();
  const told = new Map(Object.keys(tests).map((name) => [name, Promise.withResolvers?.() ?? deferred()]));

  page.on('pageerror', ({ message }) => errors.push(message));
  cdp.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (/\.mp3/.test(request.url)) counts.audio += 1;
    else flying.add(requestId);
    stirred = Date.now();
    if (type === 'Media') flying.delete(requestId);
  });
  const landed = ({ requestId }) => {
    flying.delete(requestId);
    stirred = Date.now();
  };
  cdp.on('Network.loadingFinished', (file) => {
    counts.bytes += file.encodedDataLength;
    landed(file);
  });
  cdp.on('Network.loadingFailed', landed);
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    if (payload === 'playable') counts.beforePlayable = server.asked.length - 1;
    told.get(payload)?.resolve();
  });

  await cdp.send('Network.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Runtime.addBinding', { name: 'benchTold' });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: probeSource(tests) });
  if (isSlow) {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  server.asked.length = 0;
  await page.goto(url, { waitUntil: 'commit' });
  const late = pause(PATIENCE_MS).then(() => Promise.reject(new Error(`${url} is not drawn after ${PATIENCE_MS} ms`)));
  late.catch(() => undefined);
  await Promise.race([Promise.all([...told.values()].map(({ promise }) => promise)), late]);

  const tab = {
    page,
    cdp,
    errors,
    counts,
    async quiet() {
      while (flying.size > 0 || Date.now() - stirred < QUIET_MS) await pause(50);
      await pause(QUIET_MS);
    },
    /** Milliseconds, bytes and counts since the page began; `isClean`: after the garbage is gone. */
    async costs(isClean = false) {
      if (isClean) for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      return {
        task: of.TaskDuration * 1000,
        script: of.ScriptDuration * 1000,
        styles: of.RecalcStyleCount,
        heap: of.JSHeapUsedSize,
        nodes: of.Nodes,
        listeners: of.JSEventListeners,
      };
    },
    seen: () => page.evaluate(() => ({ ...window.bench, medias: window.bench.medias.size })),
    close: () => context.close(),
  };
  await tab.quiet();
  return tab;
}

function deferred() {
  const made = {};
  made.promise = new Promise((resolve) => (made.resolve = resolve));
  return made;
}
