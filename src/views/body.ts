/**
 * What is under the player: outline, summary, transcript and similar episodes, as tabs where it is narrow and side by
 * side where it is wide. Which of the two is the style sheet's to say; a panel that is not open is hidden only in tabs.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { BodyState, CardActions, PanelName } from './contract.js';
import { outlineView } from './outline.js';
import { aboutView, similarView, transcriptView } from './panels.js';

const VIEWS: { readonly [K in PanelName]: (state: BodyState, actions: CardActions) => unknown } = {
  outline: outlineView,
  about: aboutView,
  transcript: transcriptView,
  similar: similarView,
};

export const bodyView = (state: BodyState, actions: CardActions): TemplateResult => {
  const { panels } = state.body;
  if (panels.length === 0) return html`<i class="end"></i>`;
  const [outlines, others] = [panels.filter((name) => name === 'outline'), panels.filter((name) => name !== 'outline')];
  const panelView = (name: PanelName) => html`
    <section
      id=${name}
      class="panel ${name} ${state.panel === name ? 'open' : ''}"
      part=${name}
      role="tabpanel"
      aria-label=${state.body.strings[name]}
    >
      ${VIEWS[name](state, actions)}
    </section>
  `;
  return html`
    <div class="body ${outlines.length > 0 ? '' : 'no-outline'}">
      ${panels.length > 1 ? tabsView(state, actions) : nothing}${outlines.map(panelView)}
      ${others.length > 0 ? html`<div class="side">${others.map(panelView)}</div>` : nothing}
    </div>
    <i class="end"></i>
  `;
};

/** What was opened once stays, for the browser's own search and the way back. */
const openPanel = (panel: PanelName, actions: CardActions) =>
  actions.open(panel === 'transcript' ? { panel, isTranscriptOpen: true } : { panel });

/** Firefox would stop at whatever scrolls: the tabs are enough. */
const tabsView = ({ body, panel, dir }: BodyState, actions: CardActions) => html`
  <div
    class="tabs"
    part="tabs"
    role="tablist"
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => moveFocus(event, dir, body.panels, panel, actions)}
  >
    ${body.panels.map(
      (name) => html`
        <button
          part="tab"
          type="button"
          role="tab"
          aria-controls=${name}
          aria-selected=${name === panel}
          tabindex=${name === panel ? 0 : -1}
          @click=${() => openPanel(name, actions)}
        >
          ${body.strings[name]}${name === 'similar' ? html`<small>&nbsp;${body.similarCount}</small>` : nothing}
        </button>
      `,
    )}
  </div>
`;

/** Arrows, Home and End open the neighbour, the first and the last: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function moveFocus(event: KeyboardEvent, dir: string, panels: readonly PanelName[], panel: PanelName, actions: CardActions): void {
  const at = panels.indexOf(panel);
  const forward = dir === 'rtl' ? -1 : 1;
  const next = { Home: 0, End: -1, ArrowLeft: at - forward, ArrowRight: at + forward }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const name = panels.at(next % panels.length)!;
  openPanel(name, actions);
  ((event.currentTarget as Element).children[panels.indexOf(name)] as HTMLElement).focus();
}
