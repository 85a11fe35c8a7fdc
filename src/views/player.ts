/**
 * The player bar: play, the scrubber over its rail, times, and room for further controls. Called by card.ts and, by its
 * pieces, by small.ts. The bar runs from left to right in every language, as on the devices around it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardActions, CardState, Parts } from './contract.js';
import { pauseIcon, playIcon } from './icons.js';

export const playerView = (state: CardState, { section, controls, gaps }: Parts, actions: CardActions): TemplateResult => html`
  <div class="player" part="player" role="group" dir="ltr" aria-label=${state.strings.player}>
    ${playView(state, actions)}${trackView(state, gaps, actions)}
    <div class="times" part="times">
      <span>${state.player.elapsed}</span><b dir="auto">${section}</b><span>${state.player.remaining}</span>
    </div>
    <div class="more">${controls}</div>
  </div>
`;

export const playView = (
  { player: { isPlaying, isBuffering, hasAudio }, strings }: CardState,
  { player }: CardActions,
): TemplateResult => html`
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

export const trackView = (
  { player: { hasAudio, time, duration, spoken }, strings }: CardState,
  gaps: unknown,
  { player, open }: CardActions,
): TemplateResult => html`
  <div class="track" part="track" dir="ltr">
    <svg class="rail" aria-hidden="true">
      <rect width="100%" height="100%" />
      <rect class="played" width="${duration ? (time / duration) * 100 : 0}%" height="100%" />
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
      @input=${(event: Event) => open({ preview: valueOf(event) })}
      @change=${(event: Event) => {
        open({ preview: undefined });
        player.seek(valueOf(event));
      }}
    />
  </div>
`;

const valueOf = (event: Event) => (event.target as HTMLInputElement).valueAsNumber;
