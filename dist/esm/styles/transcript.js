import { css } from 'lit';

const transcript = css`
  .finder {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-block-end: 8px;
    padding-inline: 12px 4px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.875em;
  }
  .finder:has(.find:focus-visible) {
    outline: 2px solid var(--_accent-ink);
  }
  .find {
    flex: 1;
    min-inline-size: 0;
    min-block-size: max(34px, var(--_hit));
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    outline: 0 !important;
    appearance: none;
  }
  .find::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .found {
    flex: none;
    color: var(--_quiet);
    padding-inline: 6px;
  }
  .turn {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(28px, var(--_hit));
    block-size: max(28px, var(--_hit));
    border-radius: 50%;
    color: var(--_quiet);
  }
  .turn:enabled:hover {
    color: var(--_ink);
    background: var(--_line);
  }
  .page {
    position: relative;
    margin-inline: -12px;
  }
  .speech {
    container-type: inline-size;
    max-block-size: min(30em, 80vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: 0.9063em;
    border-radius: 8px;
  }
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * 1.5em);
  }
  .chapter {
    padding: 14px 12px 4px;
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .block:first-child > .chapter:first-child {
    padding-block-start: 4px;
  }
  .line {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 8px;
    padding-block: 3px 6px;
    padding-inline: 9px 12px;
    border-inline-start: 3px solid transparent;
    border-radius: 4px;
  }
  .line .at {
    justify-self: start;
    min-inline-size: var(--_hit);
    min-block-size: var(--_hit);
    user-select: none;
    -webkit-user-select: none;
  }
  .line .at:hover {
    text-decoration: underline;
  }
  .line :focus-visible {
    outline-offset: 0;
  }
  .speaker {
    font-weight: 650;
  }
  .words {
    grid-column: 1 / -1;
  }
  .heard {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  .hit {
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  .return {
    position: absolute;
    inset-block-end: 10px;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    min-block-size: max(32px, var(--_hit));
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);
  }
  @container (min-width: 440px) {
    .line {
      grid-template-columns: 3.4em 1fr;
      align-items: baseline;
      column-gap: 12px;
    }
    .line .at {
      grid-row: 1 / span 2;
    }
    .line > :not(.at) {
      grid-column: 2;
    }
    .line > .words:first-child {
      grid-column: 1 / -1;
    }
  }
  ::highlight(episode-card-spoken) {
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
  }
  ::highlight(episode-card-match) {
    color: #1a1a1e;
    background: #ffe08a;
  }
  ::highlight(episode-card-match-now) {
    color: #fff;
    background: #b4451f;
  }
  .transcript[hidden] {
    display: block !important;
    content-visibility: visible;
  }
  @media not print {
    @container (max-width: 819px) {
      .transcript[hidden] {
        padding: 0;
        content-visibility: hidden;
      }
    }
  }
  @media print {
    .finder,
    .return {
      display: none;
    }
    .speech {
      max-block-size: none;
      overflow: visible;
    }
    .block {
      content-visibility: visible;
    }
    .line {
      break-inside: avoid;
    }
    .chapter {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .heard {
      border-color: Highlight;
    }
    ::highlight(episode-card-spoken) {
      text-decoration: underline;
    }
    ::highlight(episode-card-match) {
      color: MarkText;
      background: Mark;
    }
    ::highlight(episode-card-match-now) {
      color: HighlightText;
      background: Highlight;
    }
  }
`;

export { transcript };
