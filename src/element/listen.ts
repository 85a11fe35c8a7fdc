/**
 * The listening chunk: menu, keys, and what a card does for its listener. Loaded when playing begins, when the menu or the
 * list of keys opens, and at once for a listener who comes back or follows a link to a second. Called by parts.ts.
 */
import type { Episode } from '../episode/episode.js';
import { formatClock } from '../locale/format.js';
import { collectListenStrings } from '../locale/listen-strings.js';
import { say, type Locale } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import { listen } from '../styles/listen.js';
import type { BodyFace, CardActions, ListenFace, Opened } from '../views/contract.js';
import { extrasView } from '../views/keys.js';
import { menuView } from '../views/menu.js';
import { Listening, type ListeningHost } from './listening.js';
import { keysFace, menuFace } from './menu-face.js';

export const styles = [listen];

/** What it is drawn from. */
export interface ListenNeeds {
  readonly host: ListeningHost;
  readonly episode: Episode;
  readonly body: BodyFace;
  readonly locale: Locale;
  readonly opened: Opened;
}

const listenings = new WeakMap<CardActions, Listening>();

export function drawListen(needs: ListenNeeds, actions: CardActions): ListenFace {
  const { host, episode, body, locale, opened } = needs;
  const listening = listenings.get(actions) ?? begin(host, actions);
  listening.take(episode, body.starts);
  const strings = say(locale, collectListenStrings);
  const { player } = actions;
  const { playbackRate, isStarted, currentTime } = player.state;
  const isResumed = !isStarted && currentTime > 0 && currentTime === listening.resumedAt;
  const menu = () => menuFace({ host, listening, episode, hasChapters: body.starts.length > 1, locale, opened, actions });
  const menuActions = {
    setVolume: (volume: number) => player.apply({ volume, muted: false }),
    setMuted: (muted: boolean) => player.apply({ muted }),
    sleep: (choice: string) => {
      listening.sleep.set(choice, listening.chapterEnd);
      host.requestUpdate();
    },
  };
  const rate = body.rates.find(({ value }) => value === playbackRate)?.text ?? `${playbackRate}×`;
  const said = { rate: fill(strings.speedNow, rate), link: strings.linkCopied };
  if (opened.areKeysOpen) void host.updateComplete.then(() => showKeys(host));
  return {
    menu: opened.isMenuOpen ? menuView(menu(), menuActions) : undefined,
    extras: extrasView(opened.areKeysOpen ? keysFace(locale, body, strings) : undefined, opened.said ? said[opened.said] : '', () =>
      closeKeys(host, actions),
    ),
    hint: isResumed ? fill(strings.continueFrom, formatClock(currentTime, locale.tag)) : undefined,
    warning: isStarted && isOff(episode, player.state.duration) && body.starts.length > 0 ? strings.timesMayBeOff : '',
  };
}

const focusedBefore = new WeakMap<Element, Element | null>();

function showKeys({ shadowRoot }: ListeningHost): void {
  const keys = shadowRoot?.getElementById('keys');
  if (!keys || keys.matches(':popover-open')) return;
  focusedBefore.set(keys, shadowRoot!.activeElement);
  keys.showPopover();
  keys.querySelector('button')?.focus();
}

/** Not every browser gives the focus back from a popover inside a shadow root. */
function closeKeys({ shadowRoot }: ListeningHost, actions: CardActions): void {
  const keys = shadowRoot?.getElementById('keys');
  const active = shadowRoot?.activeElement;
  const before = keys && focusedBefore.get(keys);
  if (before instanceof HTMLElement && (!active || keys?.contains(active))) before.focus();
  actions.open({ areKeysOpen: false });
}

function begin(host: ListeningHost, actions: CardActions): Listening {
  const listening = new Listening(host, actions);
  listenings.set(actions, listening);
  return listening;
}

/** The length of the file and the announced one differ by more than rounding: inserted advertising, or VBR without an index. */
const isOff = ({ duration: announced }: Episode, duration: number | undefined): boolean =>
  announced !== undefined && duration !== undefined && Math.abs(duration - announced) > Math.max(5, announced * 0.02);
