/** Lists, on privacy.html, what the page has requested so far and what this origin has stored, as the browser tells it. */
const log = document.getElementById('log');

new PerformanceObserver((list) => {
  for (const { name, initiatorType } of list.getEntries()) {
    const item = document.createElement('li');
    const address = new URL(name);
    item.textContent = `${address.origin === location.origin ? address.pathname.split('/').slice(-2).join('/') : name} (${initiatorType})`;
    log.append(item);
  }
}).observe({ type: 'resource', buffered: true });
