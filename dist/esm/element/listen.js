import { formatClock } from '../locale/format.js';
import { collectListenStrings } from '../locale/listen-strings.js';
import { say } from '../locale/locale.js';
import { fill } from '../locale/strings.js';
import { listen } from '../styles/listen.js';
import { extrasView } from '../views/keys.js';
import { menuView } from '../views/menu.js';
import { Listening } from './listening.js';
import { keysFace, menuFace } from './menu-face.js';

const styles = [listen];
const listenings = /* @__PURE__ */ new WeakMap();
function drawListen(needs, actions) {
  const { host, episode, body, locale, opened } = needs;
  const listening = listenings.get(actions) ?? begin(host, actions);
  listening.take(episode, body.starts);
  const strings = say(locale, collectListenStrings);
  const { player } = actions;
  const { playbackRate, isStarted, currentTime } = player.state;
  const isResumed = !isStarted && currentTime > 0 && currentTime === listening.resumedAt;
  const menu = () => menuFace({ host, listening, episode, hasChapters: body.starts.length > 1, locale, opened, actions });
  const menuActions = {
    setVolume: (volume) => player.apply({ volume, muted: false }),
    setMuted: (muted) => player.apply({ muted }),
    sleep: (choice) => {
      listening.sleep.set(choice, listening.chapterEnd);
      host.requestUpdate();
    }
  };
  const rate = body.rates.find(({ value }) => value === playbackRate)?.text ?? `${playbackRate}\xD7`;
  const said = { rate: fill(strings.speedNow, rate), link: strings.linkCopied };
  if (opened.areKeysOpen) void host.updateComplete.then(() => showKeys(host));
  return {
    menu: opened.isMenuOpen ? menuView(menu(), menuActions) : void 0,
    extras: extrasView(
      opened.areKeysOpen ? keysFace(locale, body, strings) : void 0,
      opened.said ? said[opened.said] : "",
      () => closeKeys(host, actions)
    ),
    hint: isResumed ? fill(strings.continueFrom, formatClock(currentTime, locale.tag)) : void 0,
    warning: isStarted && isOff(episode, player.state.duration) && body.starts.length > 0 ? strings.timesMayBeOff : ""
  };
}
const focusedBefore = /* @__PURE__ */ new WeakMap();
function showKeys({ shadowRoot }) {
  const keys = shadowRoot?.getElementById("keys");
  if (!keys || keys.matches(":popover-open")) return;
  focusedBefore.set(keys, shadowRoot.activeElement);
  keys.showPopover();
  keys.querySelector("button")?.focus();
}
function closeKeys({ shadowRoot }, actions) {
  const keys = shadowRoot?.getElementById("keys");
  const active = shadowRoot?.activeElement;
  const before = keys && focusedBefore.get(keys);
  if (before instanceof HTMLElement && (!active || keys?.contains(active))) before.focus();
  actions.open({ areKeysOpen: false });
}
function begin(host, actions) {
  const listening = new Listening(host, actions);
  listenings.set(actions, listening);
  return listening;
}
const isOff = ({ duration: announced }, duration) => announced !== void 0 && duration !== void 0 && Math.abs(duration - announced) > Math.max(5, announced * 0.02);

export { drawListen, styles };
