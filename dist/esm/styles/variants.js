import { css } from 'lit';

const variants = css`
  :host([variant='mini']) {
    display: inline-block;
    inline-size: auto;
    container-type: normal;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .player:is(.compact, .mini) {
    gap: 6px 14px;
    padding: 10px 14px;
    background: none;
    border: 0;
  }
  .compact .play {
    inline-size: 40px;
    block-size: 40px;
    grid-row: 1;
  }
  .compact .track {
    grid-area: 2 / 1 / auto / -1;
    block-size: 16px;
  }
  .facts {
    min-inline-size: 0;
  }
  .facts * {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .facts .title {
    font-size: 1em;
    margin: 0;
  }
  .compact .kicker {
    font-size: 0.6875em;
  }
  .time {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .card:has(.mini) {
    border-radius: 24px;
  }
  .player.mini {
    gap: 0 10px;
    padding-block: 4px;
    padding-inline: 4px 14px;
  }
  .mini .play {
    inline-size: 32px;
    block-size: 32px;
    grid-row: 1;
  }
  .mini .play svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .mini .title {
    font-size: 0.9375em;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .play {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    .rail {
      fill: CanvasText;
    }
    .played {
      fill: Highlight;
    }
    .gap {
      fill: Canvas;
    }
    .scrubber::-webkit-slider-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
    .scrubber::-moz-range-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
    .now::before {
      background: Highlight;
    }
    .tabs button {
      border-color: Canvas;
    }
    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .card {
      border-color: #999;
    }
    .header + .player,
    .play,
    .track,
    .notice,
    .tabs,
    .label:has(+ .pill),
    .pill {
      display: none;
    }
    .body.body,
    .player {
      display: block;
    }
    .facts * {
      white-space: normal;
    }
    .side.side {
      border: 0;
    }
    .title a::after {
      content: ' (' attr(href) ')';
      font-size: 0.6em;
      font-weight: 400;
    }
  }
`;

export { variants };
