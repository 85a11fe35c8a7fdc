import { nothing, html } from 'lit';

const extrasView = (keys, said, closed) => html`
  <p class="said" role="status">${said}</p>
  <div
    class="menu keys"
    id="keys"
    part="keys"
    role="dialog"
    aria-labelledby="keys-title"
    popover
    @toggle=${(event) => event.newState === "closed" && closed()}
  >
    ${keys ? keysView(keys) : nothing}
  </div>
`;
const keysView = ({ title, close, keys }) => html`
  <b id="keys-title">${title}</b>
  <dl>
    ${keys.map(
  ({ names, text }) => html`<div>
          <dt dir="ltr">${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
          <dd>${text}</dd>
        </div>`
)}
  </dl>
  <button class="pill" type="button" popovertarget="keys" popovertargetaction="hide">${close}</button>
`;

export { extrasView };
