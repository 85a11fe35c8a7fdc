import { svg, html, nothing } from 'lit';

const BEFORE = "M6 4v12M15 4l-7 6 7 6z";
const AFTER = "M14 4v12M5 4l7 6-7 6z";
const controlsView = (state, actions) => {
  const { body, player, facts, listen, chapters } = state;
  const buttonView = (part, label, content, to) => html`
    <button
      class="skip"
      part=${part}
      type="button"
      dir="ltr"
      aria-label=${label}
      ?disabled=${!player.hasAudio || to === void 0}
      @click=${() => actions.player.seek(to)}
    >
      ${content}
    </button>
  `;
  const chapterView = (part, label, path, to) => chapters ? buttonView(part, label, html`<svg class="step" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`, to) : nothing;
  return html`
    ${chapterView("previous", body.strings.previousChapter, BEFORE, chapters?.before)}${buttonView("back", body.back, body.backText, player.time - 15)}
    ${buttonView("forward", body.forward, body.forwardText, player.time + 30)}${chapterView("next", body.strings.nextChapter, AFTER, chapters?.after)}
    <select
      class="rate"
      part="rate"
      aria-label=${body.strings.speed}
      @change=${(event) => actions.player.apply({ playbackRate: Number(event.target.value) })}
    >
      ${body.rates.map(({ value, text }) => html`<option value=${value} .selected=${value === facts.playbackRate}>${text}</option>`)}
    </select>
    <button class="skip" part="menu-button" type="button" aria-label=${body.strings.more} popovertarget="menu">
      <svg class="lines dots" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h0M10 10h0M16 10h0" /></svg>
    </button>
    <div id="menu" class="menu" part="menu" popover @beforetoggle=${(event) => toggleMenu(event, actions)}>
      ${listen?.menu}
    </div>
  `;
};
const MENU_WIDTH = 256;
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
