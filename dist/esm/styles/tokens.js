import { css } from 'lit';

const tokens = css`
  :host {
    --_accent: var(--episode-card-accent, light-dark(#b4451f, #ff8f66));
    --_surface: var(--episode-card-surface, light-dark(#fff, #1d1d21));
    --_ink: var(--episode-card-ink, light-dark(#1a1a1e, #f1f0ee));
    --_quiet: var(--episode-card-quiet, light-dark(#62616a, #a5a3ad));
    --_line: var(--episode-card-line, color-mix(in oklab, var(--_ink) 12%, transparent));
    --_wash: var(--episode-card-wash, color-mix(in oklab, var(--_accent) 9%, var(--_surface)));
    --_on-accent: color(from var(--_accent) xyz clamp(0, (0.18 - y) * 1e5, 1) clamp(0, (0.18 - y) * 1e5, 1) clamp(0, (0.18 - y) * 1e5, 1));
    --_accent-ink: light-dark(
      color(from var(--_accent) xyz min(x, x * 0.18 / y) min(y, 0.18) min(z, z * 0.18 / y)),
      oklch(from var(--_accent) max(l, 0.74) c h)
    );
    --_pad: clamp(16px, 4cqi, 24px);
    --_hit: 24px;
    display: block;
    container-type: inline-size;
    contain-intrinsic-size: 240px;
    inline-size: -webkit-fill-available;
    font: var(--episode-card-font, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    --_scheme: light;
  }
  :host([theme='dark']) {
    --_scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --_hit: 44px;
    }
  }
`;

export { tokens };
