/** What all parts share: the frame, headings, buttons, links, focus, notices. */
import { css } from 'lit';

export const base = css`
  * {
    box-sizing: border-box;
  }
  .card {
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    text-align: inherit;
    cursor: pointer;
  }
  button:disabled,
  input:disabled {
    cursor: default;
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
  }
  [hidden] {
    display: none !important;
  }
  .label {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.07em;
    text-transform: uppercase;
    color: var(--_quiet);
    margin-block-end: 6px;
  }
  .notice,
  .trouble {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 24px;
    font-size: 0.9375em;
  }
  .notice {
    color: var(--_quiet);
    padding-inline: 0;
  }
  .trouble {
    border-block-end: 1px solid var(--_line);
  }
  .retry,
  .unfold,
  .open-transcript {
    padding: 5px 14px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-weight: 600;
    font-size: 0.875rem;
    font-size: 0.9em;
    color: var(--_accent-ink);
  }
  .retry[aria-disabled='true'] {
    opacity: 0.5;
  }
  .skeleton {
    display: grid;
    grid-template-columns: 96px 1fr;
    gap: 10px 20px;
    padding: 20px 24px;
    min-block-size: var(--episode-card-reserve, 26em);
    align-content: start;
  }
  .skeleton .cover {
    grid-row: 1 / span 4;
  }
  .skeleton i,
  .pending i {
    display: block;
    block-size: 0.9em;
    max-inline-size: 60%;
    border-radius: 4px;
    background: var(--_line);
  }
  .skeleton i:nth-child(3) {
    block-size: 1.4em;
    max-inline-size: none;
  }
  .skeleton i.cover {
    block-size: 96px;
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_ink);
      --_text: var(--_ink);
      --_line: color-mix(in oklab, var(--_ink) 60%, transparent);
    }
  }
`;
