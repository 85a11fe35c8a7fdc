/** The head of the card: cover, facts, title. */
import { css } from 'lit';

export const header = css`
  .header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 20px;
    align-items: center;
    padding: 20px 24px;
  }
  .cover {
    inline-size: 96px;
    block-size: 96px;
    border-radius: 12px;
    object-fit: cover;
    background: var(--_wash);
  }
  .monogram {
    display: grid;
    place-items: center;
    font-weight: 700;
    font-size: 30px;
    line-height: 1;
    letter-spacing: -0.04em;
    color: #fff;
    background: linear-gradient(150deg, #24324a, #57331f 70%, var(--_accent));
  }
  .kicker {
    font-size: 0.75em;
    letter-spacing: 0.07em;
    text-transform: uppercase;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
    margin-block: 2px 4px;
  }
  .title a {
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
  }
  .by {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .by b {
    color: var(--_ink);
    font-weight: 600;
  }
  .by a {
    text-decoration: none;
  }
  .by a:hover {
    text-decoration: underline;
  }
  @container (max-width: 460px) {
    .header {
      gap: 14px;
      padding: 16px;
    }
    .header .cover {
      inline-size: 64px;
      block-size: 64px;
      font-size: 20px;
    }
    .header .title {
      font-size: 1.125em;
    }
    .by {
      font-size: 0.875em;
    }
    .kicker {
      font-size: 0.6875em;
    }
  }
`;
