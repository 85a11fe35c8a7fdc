import { nothing, html } from 'lit';

const SPEAKER = "M3 8v4h3l4 4V4L6 8z";
const WAVES = "M13 7.5a4 4 0 0 1 0 5M15 5a7 7 0 0 1 0 10";
const CROSS = "M13 8l4 4M17 8l-4 4";
const menuView = ({ volume, sleep, verbs, links }, actions) => html`
  ${volume ? volumeView(volume, actions) : nothing}
  <label class="line">
    ${sleep.label}
    <select part="sleep" @change=${(event) => actions.sleep(event.target.value)}>
      ${sleep.choices.map(({ value, text }) => html`<option value=${value} .selected=${value === sleep.value}>${text}</option>`)}
    </select>
  </label>
  ${verbs.map(
  ({ part, text, url, run }) => url ? html`<a part=${part} href=${url} @click=${run}>${text}</a>` : html`<button class="line" part=${part} type="button" @click=${run}>${text}</button>`
)}
  ${links.map(({ title, url, rel, isDownload }) => html`<a href=${url} rel=${rel ?? nothing} ?download=${isDownload}>${title}</a>`)}
`;
const volumeView = ({ value, muted, label, muteLabel }, { setVolume, setMuted }) => html`
  <div class="volume">
    <button class="skip" part="mute" type="button" aria-label=${muteLabel} @click=${() => setMuted(!muted)}>
      <svg class="lines" viewBox="0 0 20 20" aria-hidden="true"><path d=${SPEAKER + (muted ? CROSS : WAVES)} /></svg>
    </button>
    <input
      part="volume"
      type="range"
      min="0"
      max="1"
      step="0.05"
      .value=${String(muted ? 0 : value)}
      aria-label=${label}
      @input=${(event) => setVolume(event.target.valueAsNumber)}
    />
  </div>
`;

export { menuView };
