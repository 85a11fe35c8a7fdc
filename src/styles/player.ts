/** The player bar. The rail is drawn under a native range whose own track is invisible. */
import { css } from 'lit';

export const player = css`
  .player {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    padding: 14px 24px 12px;
    background: var(--_wash);
    border-block: 1px solid var(--_line);
  }
  .card > .player:last-of-type:not(:first-child) {
    border-block-end-color: transparent;
  }
  .play {
    grid-row: span 2;
    display: grid;
    place-items: center;
    inline-size: 52px;
    block-size: 52px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .play:not(:disabled):hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
  }
  .play[aria-busy] {
    animation: breathe 1.2s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  .track {
    position: relative;
    block-size: 24px;
    display: flex;
    align-items: center;
  }
  .rail {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 6px;
    overflow: hidden;
  }
  .all {
    fill: color-mix(in oklab, var(--_ink) 16%, var(--_wash));
  }
  .played {
    fill: var(--_accent);
  }
  .gap {
    fill: var(--_wash);
  }
  .scrubber {
    position: absolute;
    inset: 0 -8px;
    inline-size: calc(100% + 16px);
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .scrubber::-webkit-slider-runnable-track {
    background: none;
    block-size: 24px;
  }
  .scrubber::-moz-range-track {
    background: none;
  }
  .scrubber::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 4px;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_wash);
  }
  .scrubber::-moz-range-thumb {
    inline-size: 16px;
    block-size: 16px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_wash);
  }
  .scrubber:focus-visible {
    outline: none;
  }
  .scrubber:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 3px;
  }
  .scrubber:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 3px;
  }
  .times {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    grid-column: 2;
    font-size: 0.8125em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .times b {
    color: var(--_ink);
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .more {
    display: flex;
    gap: 2px;
    align-items: center;
    grid-area: 1 / 3 / span 2;
  }
  .skip {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    color: var(--_quiet);
    font-size: 0.6875em;
    font-weight: 650;
  }
  .skip:not(:disabled):hover {
    color: var(--_ink);
    background: var(--_line);
  }
  .rate {
    appearance: none;
    font-size: 0.8125em;
    font-weight: 650;
    padding: 4px 10px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .rate option {
    color: var(--_ink);
    background: var(--_surface);
  }
  .menu {
    position: absolute;
    inset: var(--_menu-top, 0) auto auto var(--_menu-left, 0);
    inline-size: 220px;
    margin: 0;
    padding: 6px;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 12px;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
    font-size: 0.9375rem;
  }
  .menu a {
    display: block;
    padding: 7px 10px;
    border-radius: 8px;
    text-decoration: none;
  }
  .menu a:hover {
    background: var(--_wash);
  }
  .volume {
    display: flex;
    align-items: center;
    padding-inline-end: 10px;
  }
  .volume input {
    flex: 1;
    min-inline-size: 0;
    block-size: 24px;
    accent-color: var(--_accent);
  }
  @container (max-width: 460px) {
    .full .player {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2px 12px;
      padding: 12px 16px 6px;
    }
    .full .more {
      grid-area: 3 / 1 / auto / span 2;
      justify-content: space-between;
    }
    .full .play {
      inline-size: 44px;
      block-size: 44px;
    }
    .trouble {
      padding-inline: 16px;
    }
  }
  @media (pointer: coarse) {
    .skip {
      inline-size: 44px;
      block-size: 44px;
    }
    .track {
      block-size: 44px;
    }
    .scrubber::-webkit-slider-runnable-track {
      block-size: 44px;
    }
    .scrubber::-webkit-slider-thumb {
      margin-block-start: 14px;
    }
    .rate {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .play[aria-busy] {
      animation: none;
      opacity: 0.7;
    }
  }
`;
