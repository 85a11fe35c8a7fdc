/**
 * What runs inside a measured page before its own scripts, the same in every page: notes when it can be played and when it
 * is complete, adds up layout shifts and long tasks, and remembers the audio that was played. Sent there by visit.mjs.
 */

function probe(tests) {
  const seen = { cls: 0, blocking: 0, medias: new Set(), frames: 0 };
  window.bench = seen;
  const watch = (name) => {
    const look = () => {
      if (!tests[name]()) return void requestAnimationFrame(look);
      // A task behind the frame: what was found is painted by then.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen[name] = performance.now();
        window.benchTold(name);
      };
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  };
  Object.keys(tests).forEach(watch);
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) seen.cls += hadRecentInput ? 0 : value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    seen.medias.add(this);
    return play.call(this);
  };
}

/** Source text; `tests` are expressions by name. */
export const probeSource = (tests) =>
  `(${probe})({ ${Object.entries(tests)
    .map(([name, test]) => `${name}: () => ${test}`)
    .join(', ')} })`;
