/** The card in one row: `compact` with its title, facts and scrubber, `mini` as a pill. Drawn with the body's chunk. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BodyState, CardActions, CardState, HeadFace } from './contract.js';
import { kickerView, titleView } from './header.js';
import { gapsView } from './controls.js';
import { playView, trackView } from './player.js';

export const smallView = (head: HeadFace, state: CardState, body: BodyState, isMini: boolean, actions: CardActions): TemplateResult => html`
  <div class="player ${isMini ? 'mini' : 'compact'}" part="player" role="group" aria-label=${state.strings.player}>
    ${playView(state, actions)}
    <div class="facts">${titleView(head)}${isMini ? nothing : kickerView(head)}</div>
    <span class="time" dir="ltr">${state.player.time > 0 ? state.player.remaining : state.player.remaining.slice(1)}</span>
    ${isMini ? nothing : trackView(state, gapsView(body), actions)}
  </div>
`;
