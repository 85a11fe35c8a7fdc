/** What is said of waiting and of trouble, once for eyes and ears, and what to do about it. Drawn under the player, or in the card's place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BodyStrings } from '../locale/body-strings.js';

export interface Notice {
  /** empty where there is nothing to say; the live region stands there all the same */
  readonly text: string;
  readonly isBusy: boolean;
  readonly retry: ((event: Event) => void) | undefined;
  /** address of the audio file that does not play */
  readonly file: string | undefined;
}

export const noticeView = ({ text, retry, isBusy, file }: Notice, strings: BodyStrings): TemplateResult => html`
  <div class="notice ${text ? '' : 'quiet'}" part="notice" dir="auto">
    <p role="status">${text}</p>
    ${retry ? html`<button class="pill" part="retry" type="button" aria-disabled=${isBusy} @click=${retry}>${strings.retry}</button>` : nothing}
    ${file ? html`<a href=${file}>${strings.audio}</a>` : nothing}
  </div>
`;
