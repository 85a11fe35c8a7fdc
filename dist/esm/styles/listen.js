import { css } from 'lit';

const listen = css`
  .menu {
    max-block-size: min(70vh, 34em);
    overflow-y: auto;
  }
  .menu > :is(a, .line) {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: max(36px, var(--_hit));
    padding: 4px 10px;
    border-radius: 8px;
    text-decoration: none;
  }
  .menu > :is(a, .line):hover {
    background: var(--_wash);
  }
  .menu select {
    max-inline-size: 55%;
    min-block-size: max(28px, var(--_hit));
    padding-inline: 8px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.875em;
  }
  .menu option {
    color: var(--_ink);
    background: var(--_surface);
  }
  .volume {
    display: flex;
    align-items: center;
    padding-inline-end: 10px;
  }
  .volume input {
    flex: 1;
    min-inline-size: 0;
    block-size: var(--_hit);
    accent-color: var(--_accent);
  }
  .keys {
    position: fixed;
    inset: 0;
    margin: auto;
    block-size: fit-content;
    inline-size: min(340px, calc(100vw - 32px));
    padding: 16px 18px;
  }
  .keys dl {
    margin-block: 8px 12px;
  }
  .keys dl > div {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    gap: 8px;
    padding-block: 4px;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.7em;
    padding: 0 5px;
    border: 1px solid var(--_line);
    border-radius: 5px;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export { listen };
