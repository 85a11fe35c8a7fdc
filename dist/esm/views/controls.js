import { svg, nothing, html } from 'lit';

const SPEAKER = "M3 8v4h3l4 4V4L6 8z";
const WAVES = "M13 7.5a4 4 0 0 1 0 5M15 5a7 7 0 0 1 0 10";
const CROSS = "M13 8l4 4M17 8l-4 4";
const controlsView = (state, actions) => {
  const { body, player, facts, opened } = state;
  const skipView = (seconds, part, text, label) => html`
    <button
      class="skip"
      part=${part}
      type="button"
      aria-label=${label}
      ?disabled=${!player.hasAudio}
      @click=${() => actions.player.seek(player.time + seconds)}
    >
      ${text}
    </button>
  `;
  return html`
    ${skipView(-15, "back", "\u221215", body.back)}${skipView(30, "forward", "+30", body.forward)}
    <select
      class="rate"
      part="rate"
      aria-label=${body.strings.speed}
      @change=${(event) => actions.player.apply({ playbackRate: Number(event.target.value) })}
    >
      ${body.rates.map(({ value, text }) => html`<option value=${value} ?selected=${value === facts.playbackRate}>${text}</option>`)}
    </select>
    <button class="skip" part="menu-button" type="button" aria-label=${body.strings.more} popovertarget="menu">
      <svg class="lines dots" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h0M10 10h0M16 10h0" /></svg>
    </button>
    <div id="menu" class="menu" part="menu" popover @beforetoggle=${(event) => toggleMenu(event, actions)}>
      ${opened.isMenuOpen ? menuView(state, actions) : nothing}
    </div>
  `;
};
const menuView = ({ body, facts: { muted, volume }, hasVolume }, { player }) => html`
  ${hasVolume ? html`
          <div class="volume">
            <button
              class="skip"
              part="mute"
              type="button"
              aria-label=${muted ? body.strings.unmute : body.strings.mute}
              @click=${() => player.apply({ muted: !muted })}
            >
              <svg class="lines" viewBox="0 0 20 20" aria-hidden="true"><path d=${SPEAKER + (muted ? CROSS : WAVES)} /></svg>
            </button>
            <input
              part="volume"
              type="range"
              min="0"
              max="1"
              step="0.05"
              .value=${String(muted ? 0 : volume)}
              aria-label=${body.strings.volume}
              @input=${(event) => player.apply({ volume: event.target.valueAsNumber, muted: false })}
            />
          </div>
        ` : nothing}
  ${body.links.map(({ title, url }) => html`<a href=${url}>${title}</a>`)}
`;
const MENU_WIDTH = 220;
const MENU_GAP = 4;
function toggleMenu({ newState, target }, actions) {
  const menu = target;
  const button = menu.previousElementSibling;
  const isMenuOpen = newState === "open";
  if (!isMenuOpen && menu.contains(menu.getRootNode().activeElement)) button.focus();
  actions.open({ isMenuOpen });
  const { right, bottom } = button.getBoundingClientRect();
  const left = Math.max(MENU_GAP, Math.min(right - MENU_WIDTH, innerWidth - MENU_WIDTH - MENU_GAP));
  menu.style.setProperty("--_menu-left", `${left + scrollX}px`);
  menu.style.setProperty("--_menu-top", `${bottom + MENU_GAP + scrollY}px`);
}
const gapsView = ({ body: { starts }, player: { duration } }) => starts.filter((start) => start > 0 && start < duration).map((start) => svg`<rect class="gap" x="${start / duration * 100}%" width="2" height="100%" />`);

export { controlsView, gapsView };
