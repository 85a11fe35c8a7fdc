/**
 * Writes, on generator.html, what an author pastes for the episode at an address: the element, a frame, plain HTML, tags for the head.
 * The card beside the form says what is there; the names of version and files come from dist, and so does what writes the tags.
 */
const form = document.getElementById('choices');
const card = document.getElementById('preview');
const { address, variant, theme, language, link, frame } = form.elements;
/** Heights of a frame in CSS pixels until the page around hears what it asks for. */
const HEIGHTS = { '': 420, compact: 90, mini: 50 };
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for between tags and for attributes in double quotes, on one line. */
const escape = (text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const attributes = (pairs) =>
  Object.entries(pairs)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

const dist = (name) => new URL(`../dist/${name}`, document.baseURI);
const fromDist = async (name) => (await fetch(dist(name))).json();

let episode;
let hasFailed = false;
/** Of this very build: `{version, hashes, discoveryHtml}`. */
let build;

function scriptLine(name) {
  const src = `https://cdn.jsdelivr.net/npm/episode-card@${build.version}/dist/${name}`;
  return `<script type="module"${attributes({ src, integrity: build.hashes[name], crossorigin: 'anonymous' })}></script>`;
}

function fallback() {
  const audio = episode.audio[0]?.url;
  const href = episode.url ?? audio;
  const text = escape(link.value) || escape(episode.title);
  return `${href ? `<a${attributes({ href })}>${text}</a>` : text}${audio ? ` <audio controls preload="none"${attributes({ src: audio })}></audio>` : ''}`;
}

function elementSnippet() {
  const { href: src } = new URL(card.src, document.baseURI);
  const chosen = { src, variant: variant.value, theme: theme.value, lang: language.value };
  return `${scriptLine('episode-card.all.js')}\n<episode-card${attributes(chosen)}>${fallback()}</episode-card>`;
}

function frameAddress() {
  const { origin, href } = new URL(card.src, document.baseURI);
  const query = { src: origin === location.origin ? href.slice(origin.length) : href, variant: variant.value, theme: theme.value };
  const asked = Object.entries({ ...query, lang: language.value })
    .filter(([, value]) => value)
    // A slash and a colon may stand in a query, and are easier to read.
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':')}`);
  return `${dist('embed.html').href}?${asked.join('&')}`;
}

function frameSnippet() {
  const first = attributes({ src: frameAddress(), title: frame.value.trim() || episode.title });
  const rest = `width="100%" height="${HEIGHTS[variant.value]}" sandbox="allow-scripts allow-popups" allow="autoplay" loading="lazy"`;
  return `<iframe data-episode-card${first} ${rest}></iframe>\n${scriptLine('embed-host.js')}`;
}

function write() {
  const isComplete = Boolean(episode && build);
  document.getElementById('snippets').hidden = !isComplete;
  if (!isComplete) return;
  document.getElementById('element-snippet').textContent = elementSnippet();
  document.getElementById('frame-snippet').textContent = frameSnippet();
  document.getElementById('plain-snippet').textContent = `<p>${fallback()}</p>`;
  document.getElementById('head-snippet').textContent = build.discoveryHtml(episode, { frame: frameAddress() }).text.trim();
  const { origin } = new URL(card.src, document.baseURI);
  document.getElementById('origin').textContent = origin;
  document.getElementById('elsewhere').hidden = origin === location.origin;
}

function say(text) {
  const status = document.getElementById('status');
  status.textContent = text;
  status.classList.toggle('refused', hasFailed);
}

function refuse(reason) {
  episode = undefined;
  hasFailed = true;
  say(`No episode here: ${reason}`);
  write();
}

/** Shows what the address gives. The link inside, and the place that was kept, were those of another episode. */
function load() {
  const src = address.value.trim();
  if (src === card.getAttribute('src')) return;
  episode = undefined;
  hasFailed = false;
  link.value = '';
  frame.value = '';
  card.replaceChildren();
  card.classList.remove('preview');
  if (src && URL.canParse(src, document.baseURI)) {
    say('Loading …');
    card.setAttribute('src', src);
    write();
    return;
  }
  card.removeAttribute('src');
  refuse(src ? 'this is no address.' : 'give the address of an episode file or a feed.');
}

function dress() {
  for (const [name, { value }] of Object.entries({ variant, theme, lang: language }))
    if (value) card.setAttribute(name, value);
    else card.removeAttribute(name);
  write();
}

card.addEventListener('episode-load', (event) => {
  ({ episode } = event);
  hasFailed = false;
  link.value = episode.title;
  frame.value = episode.title;
  say(episode.audio.length > 0 ? 'The episode is here.' : 'The episode is here; it names no sound.');
  write();
});
card.addEventListener('episode-error', ({ part, problem }) => {
  if (part === 'episode') refuse(problem.message);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (hasFailed && address.value.trim() === card.getAttribute('src')) card.reload();
  else load();
});
address.addEventListener('change', load);
address.addEventListener('input', ({ inputType }) => {
  if (inputType === 'insertFromPaste') load();
});
form.addEventListener('input', ({ target }) => {
  if (target !== address) dress();
});

try {
  const [hashes, { version }, { discoveryHtml }] = await Promise.all([
    fromDist('sri.json'),
    fromDist('web-types.json'),
    import(dist('esm/render/discovery-html.js').href),
  ]);
  build = { version, hashes, discoveryHtml };
  write();
} catch {
  document.getElementById('incomplete').hidden = false;
}
