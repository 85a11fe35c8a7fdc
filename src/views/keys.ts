/** The list of keys, over the card, and what is said to ears alone. Drawn by the listening chunk. */
import { html, nothing, type TemplateResult } from 'lit';

export interface KeysFace {
  readonly title: string;
  readonly close: string;
  /** `['K', 'Space']` and what they do */
  readonly keys: readonly { readonly names: readonly string[]; readonly text: string }[];
}

export const extrasView = (keys: KeysFace | undefined, said: string, closed: () => void): TemplateResult => html`
  <p class="said" role="status">${said}</p>
  <div
    class="menu keys"
    id="keys"
    part="keys"
    role="dialog"
    aria-labelledby="keys-title"
    popover
    @toggle=${(event: ToggleEvent) => event.newState === 'closed' && closed()}
  >
    ${keys ? keysView(keys) : nothing}
  </div>
`;

const keysView = ({ title, close, keys }: KeysFace) => html`
  <b id="keys-title">${title}</b>
  <dl>
    ${keys.map(
      ({ names, text }) =>
        html`<div>
          <dt dir="ltr">${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>
  <button class="pill" type="button" popovertarget="keys" popovertargetaction="hide">${close}</button>
`;
