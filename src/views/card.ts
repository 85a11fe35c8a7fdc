/**
 * The frame of the card in each of its states. Called by the element's render; while there is no episode to show, the
 * page's own content inside the tag stays in sight.
 */
import { html, type TemplateResult } from 'lit';
import type { CardActions, CardState, HeadFace, Parts } from './contract.js';
import { headerView } from './header.js';
import { playerView } from './player.js';

export const cardView = (head: HeadFace | undefined, state: CardState, parts: Parts, actions: CardActions): TemplateResult => {
  const { status, isFull, lang, dir, hasFallback } = state;
  const { small } = parts;
  if (head && (isFull || small)) {
    return html`<article class="card" part="card" lang=${lang} dir=${dir} aria-labelledby="title" @keydown=${parts.press}>
      ${isFull ? html`${headerView(head, parts.monogram, state.strings)}${playerView(state, parts, actions)}` : small!(head)}
      ${parts.notice}${parts.body}
    </article>`;
  }
  // Until something is there to show: the page's own content, else the outlines of what is coming.
  return html`${hasFallback || status !== 'loading' ? html`<slot></slot>` : html`<div class="card skeleton"></div>`}${parts.notice}`;
};
