import { html, nothing } from 'lit';
import { outlineView } from './outline.js';
import { similarView, transcriptView, aboutView } from './panels.js';

const VIEWS = {
  outline: outlineView,
  about: aboutView,
  transcript: transcriptView,
  similar: similarView
};
const bodyView = (state, actions) => {
  const { panels } = state.body;
  if (panels.length === 0) return html`<i class="end"></i>`;
  const [outlines, others] = [panels.filter((name) => name === "outline"), panels.filter((name) => name !== "outline")];
  const panelView = (name) => html`
    <section
      id=${name}
      class="panel ${name} ${state.panel === name ? "open" : ""}"
      part=${name}
      role="tabpanel"
      aria-label=${state.body.strings[name]}
    >
      ${VIEWS[name](state, actions)}
    </section>
  `;
  return html`
    <div class="body ${outlines.length > 0 ? "" : "no-outline"}">
      ${panels.length > 1 ? tabsView(state, actions) : nothing}${outlines.map(panelView)}
      ${others.length > 0 ? html`<div class="side">${others.map(panelView)}</div>` : nothing}
    </div>
    <i class="end"></i>
  `;
};
const openPanel = (panel, actions) => actions.open(panel === "transcript" ? { panel, isTranscriptOpen: true } : { panel });
const tabsView = ({ body, panel, dir }, actions) => html`
  <div
    class="tabs"
    part="tabs"
    role="tablist"
    tabindex="-1"
    @keydown=${(event) => moveFocus(event, dir, body.panels, panel, actions)}
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
          ${body.strings[name]}${name === "similar" ? html`<small>&nbsp;${body.similarCount}</small>` : nothing}
        </button>
      `
)}
  </div>
`;
function moveFocus(event, dir, panels, panel, actions) {
  const at = panels.indexOf(panel);
  const forward = dir === "rtl" ? -1 : 1;
  const next = { Home: 0, End: -1, ArrowLeft: at - forward, ArrowRight: at + forward }[event.key];
  if (next === void 0) return;
  event.preventDefault();
  const name = panels.at(next % panels.length);
  openPanel(name, actions);
  event.currentTarget.children[panels.indexOf(name)].focus();
}

export { bodyView };
