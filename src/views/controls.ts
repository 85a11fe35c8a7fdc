/** The further controls of the player bar: skipping, speed, and the menu with volume and links. Drawn with the body. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';

const BEFORE = 'M6 4v12M15 4l-7 6 7 6z';
const AFTER = 'M14 4v12M5 4l7 6-7 6z';

export const controlsView = (state: BodyState, actions: CardActions): TemplateResult => {
  const { body, player, facts, listen, chapters } = state;
  const buttonView = (part: string, label: string, content: unknown, to: number | undefined) => html`
    <button
      class="skip"
      part=${part}
      type="button"
      dir="ltr"
      aria-label=${label}
      ?disabled=${!player.hasAudio || to === undefined}
      @click=${() => actions.player.seek(to!)}
    >
      ${content}
    </button>
  `;
  const chapterView = (part: string, label: string, path: string, to: number | undefined) =>
    chapters
      ? buttonView(part, label, html`<svg class="step" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`, to)
      : nothing;
  return html`
    ${chapterView('previous', body.strings.previousChapter, BEFORE, chapters?.before)}${buttonView('back', body.back, body.backText, player.time - 15)}
    ${buttonView('forward', body.forward, body.forwardText, player.time + 30)}${chapterView('next', body.strings.nextChapter, AFTER, chapters?.after)}
    <select
      class="rate"
      part="rate"
      aria-label=${body.strings.speed}
      @change=${(event: Event) => actions.player.apply({ playbackRate: Number((event.target as HTMLSelectElement).value) })}
    >
      ${body.rates.map(({ value, text }) => html`<option value=${value} .selected=${value === facts.playbackRate}>${text}</option>`)}
    </select>
    <button class="skip" part="menu-button" type="button" aria-label=${body.strings.more} popovertarget="menu">
      <svg class="lines dots" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h0M10 10h0M16 10h0" /></svg>
    </button>
    <div id="menu" class="menu" part="menu" popover @beforetoggle=${(event: ToggleEvent) => toggleMenu(event, actions)}>
      ${listen?.menu}
    </div>
  `;
};

const MENU_WIDTH = 256;
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
