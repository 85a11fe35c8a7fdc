import { nothing, html } from 'lit';
import { titleView, kickerView } from './header.js';
import { gapsView } from './controls.js';
import { playView, trackView } from './player.js';

const smallView = (head, state, body, isMini, actions) => html`
  <div class="player ${isMini ? "mini" : "compact"}" part="player" role="group" aria-label=${state.strings.player}>
    ${playView(state, actions)}
    <div class="facts">${titleView(head)}${isMini ? nothing : kickerView(head)}</div>
    <span class="time" dir="ltr">${state.player.time > 0 ? state.player.remaining : state.player.remaining.slice(1)}</span>
    ${isMini ? nothing : trackView(state, gapsView(body), actions)}
  </div>
`;

export { smallView };
