/**
 * The script of pages in frames: embed.html, which shows the card of `?src=` if the page's owner allows its address, and those that
 * `build --embed` writes, whose card stands in them. It tells the page around how high it is, and lets those who may steer it play,
 * pause and seek. It runs in a sandbox without an origin; it keeps nothing.
 */
import type { EpisodeCard } from '../element/episode-card.js';
import { isReady, parseCommand, parseSecret, type Command, type Told, type WordPressWord } from './messages.js';

const query = new URLSearchParams(location.search);
const secret = parseSecret(location.hash);
/** Attributes of the card that the address may set. */
const ATTRIBUTES = ['guid', 'variant', 'theme'];

/** The origins that `<meta name="episode-card:NAME" content="https://a.example https://b.example">` lists. */
const listed = (name: string): string[] =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="episode-card:${name}"]`)].flatMap(({ content }) => content.split(/\s+/));

/** The page's own origin, and what the list adds. In a sandbox `origin` is "null", and the address keeps its own. */
const allows = (list: readonly string[], origin: string): boolean => origin === location.origin || list.includes(origin);

/** The address in `?src=`, if it may be shown here. Else anybody's words would stand under the owner's domain. */
function allowedAddress(): string | undefined {
  const src = query.get('src');
  if (!src || !URL.canParse(src, location.href)) return undefined;
  const { origin, href } = new URL(src, location.href);
  return allows(listed('allow'), origin) ? href : undefined;
}

/** The card that stands in the page, or one for the address that may be shown; with what else the address asks for. */
function findCard(): EpisodeCard | undefined {
  const written = document.querySelector('episode-card');
  const src = written ? undefined : allowedAddress();
  if (!written && !src) return undefined;
  const card = written ?? document.createElement('episode-card');
  if (src) card.setAttribute('src', src);
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value) card.setAttribute(name, value);
  }
  if (!written) document.body.replaceChildren(card);
  return card;
}

/** Height and links, for every page around; WordPress takes them by its secret. */
function tellSize(card: EpisodeCard, signal: AbortSignal): () => void {
  const say = (word: Told | WordPressWord) => parent.postMessage(word, '*');
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    say({ type: 'episode-card:height', height });
    if (secret) say({ message: 'height', value: height, secret });
  };
  const observer = new ResizeObserver(tell);
  observer.observe(document.documentElement);
  // WordPress hides a frame until it speaks, and browsers observe nothing in a hidden one.
  tell();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const follow = (event: Event) => {
    const link = event
      .composedPath()
      .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.href !== '');
    if (!link || !secret) return;
    // WordPress's sandbox lets no link leave the frame; it follows those to the frame's own host itself.
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  };
  card.addEventListener('click', follow, { signal });
  return tell;
}

/** Where the sound is, for the page around that may steer, from its first word on. */
function tellTime(card: EpisodeCard, target: string, signal: AbortSignal): void {
  let duration: number | undefined;
  const tell = () => {
    const told: Told = { type: 'episode-card:time', currentTime: card.currentTime, duration, paused: card.paused };
    parent.postMessage(told, target);
  };
  for (const type of ['episode-play', 'episode-pause', 'episode-seek', 'episode-time', 'episode-end'] as const) {
    const follow = (event: HTMLElementEventMap[typeof type]) => {
      duration = event.duration;
      tell();
    };
    card.addEventListener(type, follow, { signal });
  }
  tell();
}

function obey(card: EpisodeCard, command: Command): void {
  if (command.type === 'episode-card:play') card.play();
  else if (command.type === 'episode-card:pause') card.pause();
  else if (command.type === 'episode-card:seek') card.seek(command.seconds);
}

/** Hears the page around, and no other window. */
function listen(card: EpisodeCard, tellHeight: () => void, signal: AbortSignal): void {
  const hosts = listed('hosts');
  let greeted: AbortController | undefined;
  const steer = (command: Command, origin: string) => {
    obey(card, command);
    if (command.type !== 'episode-card:hello') return;
    greeted?.abort();
    greeted = new AbortController();
    // A page without an origin can be named by nothing else.
    tellTime(card, origin === 'null' ? '*' : origin, AbortSignal.any([greeted.signal, signal]));
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const command = parseCommand(data);
    if (isReady(data, secret) || command?.type === 'episode-card:hello') tellHeight();
    if (!command || !(hosts.includes('*') || allows(hosts, origin))) return;
    // The card's own script may arrive after this one.
    void customElements.whenDefined('episode-card').then(() => steer(command, origin));
  };
  addEventListener('message', hear, { signal });
}

function show(signal: AbortSignal): void {
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
  // A page that was written for an episode has its language.
  document.documentElement.lang = query.get('lang') ?? (document.documentElement.lang || navigator.language);
  const card = findCard();
  if (!card) {
    console.warn(
      '<episode-card> embed.html shows what ?src= names on its own origin, or on one that its <meta name="episode-card:allow"> lists',
    );
    return;
  }
  const naming = ({ episode }: HTMLElementEventMap['episode-load']) => (document.title = episode.title);
  card.addEventListener('episode-load', naming, { signal });
  listen(card, tellSize(card, signal), signal);
}

// As long as the page is there.
show(new AbortController().signal);
