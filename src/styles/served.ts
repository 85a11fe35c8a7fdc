/**
 * A card that a server has drawn: the browser's own audio controls stand in the place of its player, and the living card before it is
 * not seen, until that has taken its place.
 */
import { css } from 'lit';

export const served = css`
  :has(~ .served) {
    display: none !important;
  }
  .card,
  .header + .player {
    position: relative;
  }
  .header + .player > *,
  .compact > :not(.facts),
  .compact .kicker,
  .mini > .play {
    visibility: hidden;
  }
  .native {
    visibility: visible;
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: calc(100% - 2 * var(--_pad));
    max-block-size: 54px;
  }
  .compact ~ .native {
    inset: auto 14px 6px;
    margin: 0;
    inline-size: calc(100% - 28px);
    block-size: 36px;
  }
  .mini ~ .native {
    inset: 4px 4px auto;
    margin: 0;
    inline-size: 32px;
    block-size: 32px;
  }
  .mini ~ .native svg {
    inline-size: 14px;
    block-size: 14px;
  }
  @media (scripting: none) {
    .tabs,
    [part='unfold'],
    .body:has(~ noscript) {
      display: none;
    }
    .tabs ~ .panel.panel,
    .tabs ~ .side .panel.panel {
      display: block;
    }
  }
`;
