/**
 * The whole card in each of its states. Called by the element's render; while there is no episode to show, the page's
 * own content inside the tag stays in sight.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { bodyView } from './body.js';
import type { CardActions, CardState } from './contract.js';
import { headerView } from './header.js';
import { playerView } from './player.js';

export const cardView = (state: CardState, actions: CardActions): TemplateResult => {
  const { status, episode, strings } = state;
  return html`
    ${episode ? html`<article class="card ${state.variant}" part="card" dir=${state.dir} aria-labelledby="title">${facesOf[state.variant](state, actions)}</article>` : beforeView(state)}
    <div class="notice" part="notice" dir=${state.dir} ?hidden=${episode || !state.notice}>
      <p role="status">${episode ? nothing : state.notice}</p>
      ${status === 'failed' || state.isRetrying
        ? html`<button class="retry" part="retry" type="button" aria-disabled=${state.isRetrying} @click=${actions.reload}>${strings.retry}</button>`
        : nothing}
    </div>
  `;
};

const facesOf = {
  full: (state: CardState, actions: CardActions) => html`${headerView(state)}${playerView(state, actions)}${bodyView(state, actions)}`,
  compact: (state: CardState, actions: CardActions) => html`${playerView(state, actions)}`,
  mini: (state: CardState, actions: CardActions) => html`${playerView(state, actions)}`,
} as const;

/** The page's own content where there is some, else the outlines of what is coming. */
const beforeView = ({ status, hasFallback }: CardState) =>
  hasFallback || status !== 'loading'
    ? html`<slot></slot>`
    : html`<div class="card skeleton" aria-hidden="true"><i class="cover"></i><i></i><i></i><i></i></div><slot hidden></slot>`;
