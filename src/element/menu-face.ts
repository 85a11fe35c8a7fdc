/** Puts the menu and the list of keys into the words of a language. Called by listen.ts while they are open. */
import type { Episode } from '../episode/episode.js';
import { formatClock, formatDuration, formatSpoken } from '../locale/format.js';
import { collectListenStrings, type ListenStrings } from '../locale/listen-strings.js';
import { say, type Locale } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import { formatTimeLink } from '../player/time-link.js';
import type { BodyFace, CardActions, Opened } from '../views/contract.js';
import type { KeysFace } from '../views/keys.js';
import type { MenuFace, MenuVerb } from '../views/menu.js';
import type { Listening, ListeningHost } from './listening.js';
import { isOn } from './is-on.js';

const SLEEP_MINUTES = [5, 15, 30, 45, 60, 90];

/** What the menu is made of, beside what stands in it. */
export interface MenuNeeds {
  readonly host: ListeningHost;
  readonly listening: Listening;
  readonly episode: Episode;
  readonly hasChapters: boolean;
  readonly locale: Locale;
  readonly opened: Opened;
  readonly actions: CardActions;
}

export function menuFace(needs: MenuNeeds): MenuFace {
  const { listening, episode, locale, actions, hasChapters } = needs;
  const strings = say(locale, collectListenStrings);
  const { volume, muted } = actions.player.state;
  const minutes = SLEEP_MINUTES.map((count) => ({ value: `${count}`, text: formatDuration(count * 60, locale.tag) }));
  const chapter = hasChapters ? [{ value: 'chapter', text: strings.sleepChapter }] : [];
  return {
    volume: canSetVolume() ? { value: volume, muted, label: strings.volume, muteLabel: muted ? strings.unmute : strings.mute } : undefined,
    sleep: {
      label: strings.sleepTimer,
      value: listening.sleep.choice,
      choices: [{ value: 'off', text: strings.sleepOff }, ...chapter, ...minutes],
    },
    verbs: verbsOf(needs, strings),
    links: linksOf(episode, strings),
  };
}

function verbsOf({ host, listening, episode, locale: { tag }, opened, actions }: MenuNeeds, strings: ListenStrings): MenuVerb[] {
  const { player } = actions;
  const start = Math.floor(player.state.currentTime);
  const link = linkTo(host, episode, start);
  const verbs: (MenuVerb | false)[] = [
    listening.resumedAt !== undefined && { part: 'start-over', text: strings.startOver, run: () => player.seek(0) },
    ...episode.soundbites.map(({ startTime, duration, title }) => ({
      part: 'highlight',
      text: title ?? strings.highlight,
      run: () => listening.playRange(startTime, startTime + duration),
    })),
    {
      part: 'copy-link',
      text: opened.said === 'link' ? strings.linkCopied : fill(strings.copyLink, formatClock(start, tag)),
      url: link,
      run: (event) => copy(event, link, actions),
    },
    'share' in navigator && {
      part: 'share',
      text: strings.share,
      run: () => void navigator.share({ title: episode.title, url: link }).catch(() => undefined),
    },
    listening.hasRemote && { part: 'remote', text: strings.remote, run: () => void player.media?.remote.prompt().catch(() => undefined) },
    !isOn(host, 'no-keys') && { part: 'open-keys', text: strings.keys, run: () => actions.open({ areKeysOpen: true }) },
  ];
  return verbs.filter((verb) => verb !== false);
}

/** Leads to this card on this page; a card without an id that is not the page's first, to the episode's own page. */
function linkTo(host: HTMLElement, { url }: Episode, start: number): string {
  const isFirst = document.querySelector(host.localName) === host;
  return formatTimeLink(host.id || isFirst ? location.href : (url ?? location.href), { id: host.id || undefined, start, end: undefined });
}

/** Where the clipboard is closed to the page, the link does what links do. */
function copy(event: Event, link: string, actions: CardActions): void {
  if (!navigator.clipboard) return;
  event.preventDefault();
  navigator.clipboard.writeText(link).then(
    () => actions.open({ said: 'link' }),
    () => location.assign(link),
  );
}

const linksOf = ({ audio, url, show, funding, contentLinks, socialInteract, license }: Episode, strings: ListenStrings) =>
  [
    ...audio.filter(({ type = '' }) => type.startsWith('video/')).map((file) => ({ title: strings.video, url: file.url })),
    { title: strings.download, url: audio.find(({ type = '' }) => !type.startsWith('video/'))?.url, isDownload: true },
    { title: strings.page, url },
    { title: strings.feed, url: show?.feed },
    ...contentLinks.map(({ text, href }) => ({ title: text ?? new URL(href).hostname, url: href })),
    { title: strings.discuss, url: socialInteract[0]?.uri },
    { title: funding[0]?.text ?? strings.support, url: funding[0]?.url },
    { title: license?.id ? fill(strings.licenseNamed, license.id) : strings.license, url: license?.url, rel: 'license' },
  ].flatMap((link) => (link.url ? { ...link, url: link.url } : []));

/** The keys of press-key.ts. */
export function keysFace({ tag }: Locale, { strings: { back, forward } }: BodyFace, strings: ListenStrings): KeysFace {
  const by = (sentence: string, seconds: number) => fill(sentence, formatSpoken(seconds, tag));
  return {
    title: strings.keys,
    close: strings.close,
    keys: [
      { names: ['K', '␣'], text: strings.keyPlay },
      { names: ['J'], text: by(back, 15) },
      { names: ['L'], text: by(forward, 30) },
      { names: ['←'], text: by(back, 5) },
      { names: ['→'], text: by(forward, 5) },
      { names: ['0', '…', '9'], text: strings.keyTenths },
      { names: [',', '.'], text: strings.keySpeed },
      { names: ['M'], text: strings.keyMute },
      { names: ['?'], text: strings.keyHelp },
    ],
  };
}

/** Where the volume belongs to the device, what is set is not what is read. */
function canSetVolume(): boolean {
  const probe = document.createElement('audio');
  probe.volume = 0.5;
  return probe.volume === 0.5;
}
