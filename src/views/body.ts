/**
 * What is under the player: outline, summary, transcript and similar episodes, as tabs where it is narrow and side by
 * side where it is wide. Which of the two is the style sheet's to say; a panel that is not open is hidden only in tabs.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CardActions, CardState, PanelName } from './contract.js';
import { outlineView } from './outline.js';
import { aboutView, similarView, transcriptView } from './panels.js';

export const bodyView = (state: CardState, actions: CardActions): TemplateResult | typeof nothing => {
  const { panels, outline, isOutlinePending } = state.episode!;
  if (panels.length === 0) return nothing;
  const hasOutline = outline.length > 0 || isOutlinePending;
  return html`
    <div class="body ${hasOutline ? '' : 'no-outline'}">
      ${panels.length > 1 ? tabsView(state, actions) : nothing}
      ${hasOutline ? panelView('outline', state, guard([outline, isOutlinePending, state.isOutlineOpen, state.player.section, state.strings], () => outlineView(state, actions))) : nothing}
      ${panels.some((name) => name !== 'outline')
        ? html`<div class="side">
            ${panels.includes('about') ? panelView('about', state, aboutView(state)) : nothing}
            ${panels.includes('transcript') ? panelView('transcript', state, transcriptView(state, actions)) : nothing}
            ${panels.includes('similar') ? panelView('similar', state, guard([state.episode!.similar, state.strings], () => similarView(state))) : nothing}
          </div>`
        : nothing}
    </div>
  `;
};

const panelView = (name: PanelName, { panel, strings }: CardState, content: unknown) =>
  html`<section id=${name} class="panel ${name} ${panel === name ? 'open' : ''}" part=${name} role="tabpanel" aria-label=${strings[name]}>${content}</section>`;

const tabsView = ({ episode, panel, strings }: CardState, actions: CardActions) => html`
  <div class="tabs" part="tabs" role="tablist" @keydown=${(event: KeyboardEvent) => moveFocus(event, episode!.panels, panel, actions)}>
    ${episode!.panels.map(
      (name) => html`
        <button id="${name}-tab" part="tab" type="button" role="tab" aria-controls=${name} aria-selected=${name === panel} tabindex=${name === panel ? 0 : -1} @click=${() => actions.openPanel(name)}>
          ${strings[name]} ${name === 'similar' ? html`<small>${episode!.similarCount}</small>` : nothing}
        </button>
      `,
    )}
  </div>
`;

/** Arrows, Home and End open the neighbour, the first and the last: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function moveFocus(event: KeyboardEvent, panels: readonly PanelName[], panel: PanelName, actions: CardActions): void {
  const tablist = event.currentTarget as HTMLElement;
  const forward = getComputedStyle(tablist).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const at = panels.indexOf(panel);
  const next = { Home: 0, End: panels.length - 1, ArrowLeft: at - 1, ArrowRight: at - 1, [forward]: at + 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const index = (next + panels.length) % panels.length;
  actions.openPanel(panels[index]!);
  (tablist.children[index] as HTMLElement).focus();
}
