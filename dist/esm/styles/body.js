import { css } from 'lit';

const body = css`
  .tabs {
    display: flex;
    gap: 4px;
    padding: 8px 16px 0;
    border-block-end: 1px solid var(--_line);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tabs button {
    padding: 8px 10px 10px;
    font-size: 0.9063em;
    color: var(--_quiet);
    border-block-end: 2px solid transparent;
    margin-block-end: -1px;
    white-space: nowrap;
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabs [aria-selected='true'] {
    color: var(--_ink);
    font-weight: 600;
    border-color: var(--_accent);
  }
  .tabs small {
    font-weight: 400;
    color: var(--_quiet);
  }
  .panel {
    padding: 18px var(--_pad) 22px;
    min-inline-size: 0;
  }
  .label {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.07em;
    text-transform: uppercase;
    color: var(--_quiet);
    margin-block-end: 6px;
  }
  :is([dir='rtl'], :lang(hi)) :is(.kicker, .label) {
    letter-spacing: 0;
  }
  .section {
    position: relative;
    break-inside: avoid;
    padding-block: 7px;
  }
  .section:has(h3 .at) {
    padding-inline-start: 2.9em;
  }
  .section:has(h3 .long) {
    padding-inline-start: 4.2em;
  }
  .sections h3 {
    font-size: 0.9688em;
    font-weight: 700;
    line-height: 1.35;
    margin-block-end: 2px;
  }
  .out {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .seek:hover {
    text-decoration: underline;
  }
  .at {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  h3 .at {
    position: absolute;
    inset-inline-start: 0;
    line-height: 1.5;
  }
  .section ul {
    padding-inline-start: 1.05em;
  }
  .section ul,
  .section p,
  .summary {
    color: color-mix(in oklab, var(--_ink) 84%, var(--_surface));
    font-size: 0.9063em;
    line-height: 1.45;
  }
  .section ul ul {
    font-size: 1em;
  }
  .section :is(ul, p) + :is(ul, p) {
    margin-block-start: 0.4em;
  }
  .summary p + p {
    margin-block-start: 0.5em;
  }
  li::marker {
    color: var(--_quiet);
  }
  .now h3 {
    color: var(--_accent-ink);
  }
  .now::before {
    content: '';
    position: absolute;
    inset-block: 6px;
    inset-inline-start: -12px;
    inline-size: 3px;
    border-radius: 3px;
    background: var(--_accent);
  }
  summary {
    cursor: pointer;
    font-size: 0.9063em;
    font-weight: 600;
    color: var(--_quiet);
  }
  .sections + .pill {
    margin-block-start: 10px;
  }
  .panel .pill {
    font-size: 0.9em;
    min-block-size: var(--_hit);
  }
  .pending i {
    display: block;
    block-size: 1em;
    margin-block-end: 14px;
    border-radius: 4px;
    background: var(--_line);
  }
  .none {
    color: var(--_quiet);
    font-size: 0.9063em;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-block-start: 8px;
    font-size: 0.9063em;
  }
  .list {
    list-style: none;
  }
  .list abbr {
    text-decoration: none;
  }
  .list a {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 12px;
    padding-block: 8px;
    text-decoration: none;
    border-block-start: 1px solid var(--_line);
  }
  .list a:hover span {
    text-decoration: underline;
  }
  .list span {
    font-size: 0.9063em;
    line-height: 1.35;
    font-weight: 550;
  }
  :is(.title, .list span) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .list small {
    grid-column: 1;
    color: var(--_quiet);
    font-size: 0.8125em;
  }
  .list em {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    font-style: normal;
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  @container (min-width: 820px) {
    .body {
      display: grid;
      grid-template-columns: 1.75fr 1fr;
    }
    .body.no-outline {
      grid-template-columns: 1fr;
    }
    .tabs {
      display: none;
    }
    .sections {
      columns: 2;
      column-gap: 40px;
    }
    .side {
      padding-block: 18px 22px;
      border-inline-start: 1px solid var(--_line);
    }
    .no-outline .side {
      border: 0;
    }
    .side .panel {
      padding-block: 0 18px;
    }
    .panel:only-child {
      grid-column: 1 / -1;
    }
  }
  @media not print {
    @container (max-width: 819px) {
      .tabs ~ .panel:not(.open),
      .tabs ~ .side .panel:not(.open) {
        display: none;
      }
      .tabs ~ .side .transcript .label {
        position: absolute;
        clip-path: inset(50%);
      }
    }
  }
  @container (max-width: 460px) {
    .tabs {
      gap: 0;
      padding: 4px 4px 0;
    }
    .tabs button {
      padding-inline: 7px;
      font-size: 0.875em;
    }
  }
`;

export { body };
