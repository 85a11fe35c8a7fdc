/** What stands in the menu: volume, sleep timer, links to this second and out of the card, keys. Drawn by the listening chunk. */
import { html, nothing, type TemplateResult } from 'lit';

const SPEAKER = 'M3 8v4h3l4 4V4L6 8z';
const WAVES = 'M13 7.5a4 4 0 0 1 0 5M15 5a7 7 0 0 1 0 10';
const CROSS = 'M13 8l4 4M17 8l-4 4';

/** A line of the menu that does something; with `url` it is a link that does it where it can. */
export interface MenuVerb {
  readonly part: string;
  readonly text: string;
  readonly url?: string | undefined;
  readonly run: (event: Event) => void;
}

export interface MenuFace {
  /** undefined where the volume belongs to the device */
  readonly volume: { readonly value: number; readonly muted: boolean; readonly label: string; readonly muteLabel: string } | undefined;
  readonly sleep: {
    readonly label: string;
    /** the choice that holds */
    readonly value: string;
    readonly choices: readonly { readonly value: string; readonly text: string }[];
  };
  readonly verbs: readonly MenuVerb[];
  readonly links: readonly { readonly title: string; readonly url: string; readonly rel?: string; readonly isDownload?: boolean }[];
}

export interface MenuActions {
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  sleep(choice: string): void;
}

export const menuView = ({ volume, sleep, verbs, links }: MenuFace, actions: MenuActions): TemplateResult => html`
  ${volume ? volumeView(volume, actions) : nothing}
  <label class="line">
    ${sleep.label}
    <select part="sleep" @change=${(event: Event) => actions.sleep((event.target as HTMLSelectElement).value)}>
      ${sleep.choices.map(({ value, text }) => html`<option value=${value} .selected=${value === sleep.value}>${text}</option>`)}
    </select>
  </label>
  ${verbs.map(({ part, text, url, run }) =>
    url
      ? html`<a part=${part} href=${url} @click=${run}>${text}</a>`
      : html`<button class="line" part=${part} type="button" @click=${run}>${text}</button>`,
  )}
  ${links.map(({ title, url, rel, isDownload }) => html`<a href=${url} rel=${rel ?? nothing} ?download=${isDownload}>${title}</a>`)}
`;

const volumeView = ({ value, muted, label, muteLabel }: NonNullable<MenuFace['volume']>, { setVolume, setMuted }: MenuActions) => html`
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
      @input=${(event: Event) => setVolume((event.target as HTMLInputElement).valueAsNumber)}
    />
  </div>
`;
