/**
 * The player bar: play, the scrubber over its rail, times, and the row of further controls. Called by card.ts for every
 * variant. The timeline runs from left to right in every language, as on the devices around it.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardActions, CardState } from './contract.js';
import { kickerView, titleView } from './header.js';
import { moreIcon, pauseIcon, playIcon } from './icons.js';
import { menuView } from './menu.js';

const ARROW_SECONDS = 5;

export const playerView = (state: CardState, actions: CardActions): TemplateResult => {
  const { episode, player, strings, variant } = state;
  const isFull = variant === 'full';
  return html`
    <div class="player" part="player" role="group" aria-label=${strings.player}>
      <button
        class="play"
        part="play"
        type="button"
        aria-label=${player.isPlaying ? strings.pause : strings.play}
        aria-busy=${player.isBuffering ? 'true' : nothing}
        ?disabled=${!player.isEnabled}
        @click=${actions.togglePlay}
      >
        ${player.isPlaying ? pauseIcon : playIcon}
      </button>
      ${isFull ? nothing : html`<div class="facts">${titleView(episode!)} ${variant === 'compact' ? kickerView(episode!) : nothing}</div>`}
      ${variant === 'mini' ? nothing : trackView(state, actions)}
      ${isFull ? html`${timesView(state)}${moreView(state, actions)}` : html`<span class="time">${player.currentTime > 0 ? player.remaining : player.length}</span>`}
    </div>
    ${noticeView(state, actions)}
  `;
};

const trackView = ({ player, strings, dir }: CardState, actions: CardActions) => {
  const { duration = 0, currentTime } = player;
  const share = duration > 0 ? Math.min(1, currentTime / duration) * 100 : 0;
  return html`
    <div class="track" part="track" dir="ltr">
      <svg class="rail" aria-hidden="true">
        <rect class="all" width="100%" height="100%" />
        <rect class="played" width="${share.toFixed(2)}%" height="100%" />
        ${player.segments.map((start) => (start > 0 ? svg`<rect class="gap" x="${(start * 100).toFixed(2)}%" width="2" height="100%" />` : nothing))}
      </svg>
      <input
        class="scrubber"
        part="scrubber"
        type="range"
        min="0"
        max=${duration}
        step=${duration > 60 ? 1 : 0.1}
        .value=${String(currentTime)}
        aria-label=${strings.position}
        aria-valuetext=${player.spoken}
        ?disabled=${!player.isEnabled || duration === 0}
        data-dir=${dir}
        @input=${(event: Event) => actions.preview((event.target as HTMLInputElement).valueAsNumber)}
        @change=${(event: Event) => actions.seek((event.target as HTMLInputElement).valueAsNumber)}
        @keydown=${(event: KeyboardEvent) => pressArrow(event, actions)}
      />
    </div>
  `;
};

/** The browser's own step would be a second; the other keys are the browser's. */
function pressArrow(event: KeyboardEvent, actions: CardActions): void {
  const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  actions.skip(direction * ARROW_SECONDS);
}

const timesView = ({ episode, player, strings }: CardState) => html`
  <div class="times" part="times">
    <span>${player.elapsed}</span>
    <b dir="auto" title=${strings.nowPlaying}>${episode!.outline[player.section]?.title}</b>
    <span>${player.remaining}</span>
  </div>
`;

const moreView = (state: CardState, actions: CardActions) => {
  const { episode, player, strings, isMenuOpen } = state;
  return html`
    <div class="more">
      <button class="skip" part="back" type="button" aria-label=${episode!.backLabel} ?disabled=${!player.isEnabled} @click=${() => actions.skip(-15)}>−15</button>
      <button class="skip" part="forward" type="button" aria-label=${episode!.forwardLabel} ?disabled=${!player.isEnabled} @click=${() => actions.skip(30)}>+30</button>
      <select
        class="rate"
        part="rate"
        aria-label=${strings.speed}
        @change=${(event: Event) => actions.setRate(Number((event.target as HTMLSelectElement).value))}
      >
        ${episode!.rates.map(({ value, text }) => html`<option value=${value} ?selected=${value === player.rate}>${text}</option>`)}
      </select>
      <button class="skip" part="menu-button" type="button" aria-label=${strings.more} popovertarget="menu">${moreIcon}</button>
      <div id="menu" class="menu" part="menu" popover @beforetoggle=${actions.toggleMenu}>${isMenuOpen ? menuView(state, actions) : nothing}</div>
    </div>
  `;
};

/** What went wrong or takes long, said once; what to do about it. */
const noticeView = ({ player, strings }: CardState, actions: CardActions) => html`
  <div class="trouble" part="notice" ?hidden=${!player.notice}>
    <p role="status">${player.notice}</p>
    ${player.isFailed
      ? html`<button class="retry" type="button" @click=${actions.retryAudio}>${strings.retry}</button> <a href=${player.url ?? nothing} rel="noopener">${strings.openAudio}</a>`
      : nothing}
  </div>
`;
