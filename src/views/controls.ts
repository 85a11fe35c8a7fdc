/** The further controls of the player bar: skipping, speed, and the menu with volume and links. Drawn with the body. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';

const SPEAKER = 'M3 8v4h3l4 4V4L6 8z';
const WAVES = 'M13 7.5a4 4 0 0 1 0 5M15 5a7 7 0 0 1 0 10';
const CROSS = 'M13 8l4 4M17 8l-4 4';

export const controlsView = (state: BodyState, actions: CardActions): TemplateResult => {
  const { body, player, facts, opened } = state;
  const skipView = (seconds: number, part: string, text: string, label: string) => html`
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
    ${skipView(-15, 'back', '−15', body.back)}${skipView(30, 'forward', '+30', body.forward)}
    <select
      class="rate"
      part="rate"
      aria-label=${body.strings.speed}
      @change=${(event: Event) => actions.player.apply({ playbackRate: Number((event.target as HTMLSelectElement).value) })}
    >
      ${body.rates.map(({ value, text }) => html`<option value=${value} ?selected=${value === facts.playbackRate}>${text}</option>`)}
    </select>
    <button class="skip" part="menu-button" type="button" aria-label=${body.strings.more} popovertarget="menu">
      <svg class="lines dots" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h0M10 10h0M16 10h0" /></svg>
    </button>
    <div id="menu" class="menu" part="menu" popover @beforetoggle=${(event: ToggleEvent) => toggleMenu(event, actions)}>
      ${opened.isMenuOpen ? menuView(state, actions) : nothing}
    </div>
  `;
};

const menuView = ({ body, facts: { muted, volume }, hasVolume }: BodyState, { player }: CardActions) => html`
  ${
    hasVolume
      ? html`
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
              @input=${(event: Event) => player.apply({ volume: (event.target as HTMLInputElement).valueAsNumber, muted: false })}
            />
          </div>
        `
      : nothing
  }
  ${body.links.map(({ title, url }) => html`<a href=${url}>${title}</a>`)}
`;

const MENU_WIDTH = 220;
const MENU_GAP = 4;

/** Puts the menu under its button before it is seen. A popover is in the top layer, so no frame of the card cuts it. */
function toggleMenu({ newState, target }: ToggleEvent, actions: CardActions): void {
  const menu = target as HTMLElement;
  const button = menu.previousElementSibling as HTMLElement;
  const isMenuOpen = newState === 'open';
  // Chromium gives the focus back from a popover only outside of shadow roots, and no browser from one that is empty.
  if (!isMenuOpen && menu.contains((menu.getRootNode() as ShadowRoot).activeElement)) button.focus();
  actions.open({ isMenuOpen });
  const { right, bottom } = button.getBoundingClientRect();
  const left = Math.max(MENU_GAP, Math.min(right - MENU_WIDTH, innerWidth - MENU_WIDTH - MENU_GAP));
  menu.style.setProperty('--_menu-left', `${left + scrollX}px`);
  menu.style.setProperty('--_menu-top', `${bottom + MENU_GAP + scrollY}px`);
}

/** The gaps between the segments of the rail. */
export const gapsView = ({ body: { starts }, player: { duration } }: BodyState): unknown =>
  starts
    .filter((start) => start > 0 && start < duration)
    .map((start) => svg`<rect class="gap" x="${(start / duration) * 100}%" width="2" height="100%" />`);
