import { html, nothing } from 'lit';
import { pauseIcon, playIcon } from './icons.js';

const playerView = (state, { section, controls, gaps }, actions) => html`
  <div class="player" part="player" role="group" dir="ltr" aria-label=${state.strings.player}>
    ${playView(state, actions)}${trackView(state, gaps, actions)}
    <div class="times" part="times">
      <span>${state.player.elapsed}</span><b dir="auto">${section}</b><span>${state.player.remaining}</span>
    </div>
    <div class="more">${controls}</div>
  </div>
`;
const playView = ({ player: { isPlaying, isBuffering, hasAudio }, strings }, { player }) => html`
  <button
    class="play"
    part="play"
    type="button"
    aria-label=${isPlaying ? strings.pause : strings.play}
    aria-busy=${isBuffering || nothing}
    ?disabled=${!hasAudio}
    @click=${() => player.togglePlay()}
  >
    ${isPlaying ? pauseIcon : playIcon}
  </button>
`;
const trackView = ({ player: { hasAudio, time, duration, spoken }, strings }, gaps, { player, open }) => html`
  <div class="track" part="track" dir="ltr">
    <svg class="rail" aria-hidden="true">
      <rect width="100%" height="100%" />
      <rect class="played" width="${duration ? time / duration * 100 : 0}%" height="100%" />
      ${gaps}
    </svg>
    <input
      class="scrubber"
      part="scrubber"
      type="range"
      min="0"
      max=${duration}
      step=${duration > 60 ? 1 : 0.1}
      .value=${String(time)}
      aria-label=${strings.position}
      aria-valuetext=${spoken}
      ?disabled=${!hasAudio || !duration}
      @input=${(event) => open({ preview: valueOf(event) })}
      @change=${(event) => {
  open({ preview: void 0 });
  player.seek(valueOf(event));
}}
    />
  </div>
`;
const valueOf = (event) => event.target.valueAsNumber;

export { playView, playerView, trackView };
