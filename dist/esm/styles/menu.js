import { css } from 'lit';

const menu = css`
  [hidden] {
    display: none !important;
  }
  select {
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .skip {
    display: grid;
    place-items: center;
    border-radius: 50%;
    inline-size: max(40px, var(--_hit));
    block-size: max(40px, var(--_hit));
    color: var(--_quiet);
    font-size: 0.6875em;
    font-weight: 650;
  }
  .rate {
    appearance: none;
    font-size: 0.8125em;
    font-weight: 650;
    min-block-size: max(28px, var(--_hit));
    padding-inline: 10px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    text-align: center;
  }
  .menu {
    position: absolute;
    inset: var(--_menu-top, 0) auto auto var(--_menu-left, 0);
    inline-size: 256px;
    padding: 6px;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 12px;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
    font-size: 0.9375em;
  }
  [dir='rtl'] .menu {
    direction: rtl;
  }
  .lines {
    fill: none;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .dots {
    stroke-width: 3;
  }
  .step {
    inline-size: 18px;
    block-size: 18px;
    stroke-width: 1.5;
  }
  .rate option {
    color: var(--_ink);
    background: var(--_surface);
  }
  .play:not(:disabled):hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
  }
  .skip:not(:disabled):hover {
    color: var(--_ink);
    background: var(--_line);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding-block: 8px;
    font-size: 0.9375em;
  }
  .card .notice {
    padding-inline: var(--_pad);
  }
  .times span {
    flex: none;
  }
  .notice.quiet {
    padding: 0;
  }
  .pill {
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_ink);
      --_line: color-mix(in oklab, var(--_ink) 60%, transparent);
    }
  }
`;

export { menu };
