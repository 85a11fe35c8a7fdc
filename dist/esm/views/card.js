import { html } from 'lit';
import { headerView } from './header.js';
import { playerView } from './player.js';

const cardView = (head, state, parts, actions) => {
  const { status, isFull, lang, dir, hasFallback } = state;
  const { small } = parts;
  if (head && (isFull || small)) {
    return html`<article class="card" part="card" lang=${lang} dir=${dir} aria-labelledby="title" @keydown=${parts.press}>
      ${isFull ? html`${headerView(head, parts.monogram, state.strings)}${playerView(state, parts, actions)}` : small(head)}
      ${parts.notice}${parts.body}
    </article>`;
  }
  return html`${hasFallback || status !== "loading" ? html`<slot></slot>` : html`<div class="card skeleton"></div>`}${parts.notice}`;
};

export { cardView };
