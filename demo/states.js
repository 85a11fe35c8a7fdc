/**
 * The states that wait for a press, since they speak to the console. A static host cannot misbehave on demand, so this
 * page answers four addresses itself, as bad servers do; all others go to the network. Used by states.html alone.
 */
const network = window.fetch.bind(window);
const LATE_MS = 5000;
const TOO_MUCH = 2_100_000;

const ANSWERS = {
  'silent-server.json': (options) =>
    new Promise((_, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal.reason), { once: true });
    }),
  'slow-server.json': async (options) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    return network('show/cup.json', options);
  },
  'broken-server.json': () => new Response('', { status: 500 }),
  'too-large.json': () => new Response(' '.repeat(TOO_MUCH)),
};

window.fetch = async (resource, options) => {
  const name = new URL(String(resource), document.baseURI).pathname.split('/').at(-1);
  return Object.hasOwn(ANSWERS, name) ? ANSWERS[name](options) : network(resource, options);
};

for (const button of document.querySelectorAll('[data-src]')) {
  const card = document.getElementById(button.dataset.card);
  button.addEventListener('click', () => {
    card.setAttribute('src', button.dataset.src);
  });
}
