import { css } from 'lit';

const header = css`
  .header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: clamp(14px, 3.4cqi, 20px);
    align-items: center;
    padding: var(--_pad);
  }
  .cover {
    display: grid;
    place-items: center;
    inline-size: clamp(64px, 16cqi, 96px);
    aspect-ratio: 1;
    border-radius: 12px;
    object-fit: cover;
    overflow: hidden;
    font-weight: 700;
    font-size: clamp(20px, 5cqi, 30px);
    color: #fff;
    background: linear-gradient(150deg, #24324a, #57331f 70%, var(--_accent));
  }
  .kicker {
    font-size: 0.75em;
    letter-spacing: 0.07em;
    text-transform: uppercase;
    color: var(--_quiet);
  }
  .title {
    font-size: clamp(1.125em, 0.8em + 1.6cqi, 1.375em);
    line-height: 1.2;
    text-wrap: balance;
    margin-block: 2px 4px;
  }
  .by {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  b {
    color: var(--_ink);
    font-weight: 600;
  }
`;

export { header };
