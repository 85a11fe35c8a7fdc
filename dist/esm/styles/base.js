import { css } from 'lit';

const base = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .card {
    color-scheme: var(--_scheme);
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--episode-card-radius, 16px);
    font-variant-numeric: tabular-nums;
    white-space: normal;
    text-align: start;
    overflow: clip;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  :is(.title, .by) a:not(:hover) {
    text-decoration: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-align: inherit;
    cursor: pointer;
  }
  :disabled,
  [aria-disabled='true'] {
    opacity: 0.5;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 20px;
    block-size: 20px;
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .skeleton {
    block-size: var(--episode-card-reserve, 26em);
  }
`;

export { base };
