import { nothing, html } from 'lit';

const noticeView = ({ text, retry, isBusy, file }, strings) => html`
  <div class="notice ${text ? "" : "quiet"}" part="notice" dir="auto">
    <p role="status">${text}</p>
    ${retry ? html`<button class="pill" part="retry" type="button" aria-disabled=${isBusy} @click=${retry}>${strings.retry}</button>` : nothing}
    ${file ? html`<a href=${file}>${strings.audio}</a>` : nothing}
  </div>
`;

export { noticeView };
