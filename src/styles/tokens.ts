/**
 * The public custom properties and what is made of them. `--episode-card-*` are the page's to set; `--_*` are ours.
 * Text on the accent and accent on the surface keep their contrast whatever accent is set.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--episode-card-accent, light-dark(#b4451f, #ff8f66));
    --_surface: var(--episode-card-surface, light-dark(#fff, #1d1d21));
    --_ink: var(--episode-card-ink, light-dark(#1a1a1e, #f1f0ee));
    --_quiet: var(--episode-card-quiet, light-dark(#62616a, #a5a3ad));
    --_line: var(--episode-card-line, color-mix(in oklab, var(--_ink) 12%, transparent));
    --_wash: var(--episode-card-wash, color-mix(in oklab, var(--_accent) 9%, var(--_surface)));
    --_on-accent: oklch(from var(--_accent) clamp(0.12, (0.64 - l) * 1000, 1) clamp(0, c, 0.02) h);
    --_accent-ink: light-dark(oklch(from var(--_accent) min(l, 0.54) c h), oklch(from var(--_accent) max(l, 0.74) c h));
    --_pad: clamp(16px, 4cqi, 24px);
    --_hit: 24px;
    display: block;
    container-type: inline-size;
    color-scheme: light dark;
    font: var(--episode-card-font, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --_hit: 44px;
    }
  }
`;
