import { css } from 'lit';

const player = css`
  .player {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    padding: 13px var(--_pad);
    background: var(--_wash);
    border-block: 1px solid var(--_line);
  }
  .play {
    display: grid;
    place-items: center;
    border-radius: 50%;
    grid-row: span 2;
    inline-size: clamp(44px, 9cqi, 52px);
    aspect-ratio: 1;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .play[aria-busy] svg {
    opacity: 0.4;
  }
  .track {
    position: relative;
    display: flex;
    align-items: center;
    block-size: var(--_hit);
  }
  .rail {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 6px;
    stroke: none;
    fill: color-mix(in oklab, var(--_ink) 16%, var(--_wash));
  }
  .played {
    fill: var(--_accent-ink);
  }
  .gap {
    fill: var(--_wash);
  }
  .scrubber {
    position: absolute;
    inset-inline: -8px;
    inline-size: calc(100% + 16px);
    block-size: 100%;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .scrubber::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_accent-ink);
    box-shadow: 0 0 0 3px var(--_wash);
  }
  .scrubber::-moz-range-track {
    background: none;
  }
  .scrubber::-moz-range-thumb {
    border: 0;
    inline-size: 16px;
    block-size: 16px;
    background: var(--_accent-ink);
    box-shadow: 0 0 0 3px var(--_wash);
  }
  .scrubber:focus-visible {
    outline-offset: -3px;
    border-radius: 8px;
  }
  .times {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    grid-column: 2;
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .times b {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .more {
    display: flex;
    gap: 2px;
    align-items: center;
    grid-area: 1 / 3 / span 2;
    min-inline-size: 184px;
    min-block-size: 40px;
  }
  @container (max-width: 580px) {
    .player {
      gap: 2px 12px;
    }
    .track,
    .times {
      grid-column: 2 / -1;
    }
    .more {
      grid-area: 3 / 1 / auto / -1;
      justify-content: space-between;
    }
  }
`;

export { player };
