import { nothing, html } from 'lit';

const aboutView = ({ body }) => html`
  <h3 class="label" aria-level=${body.level}>${body.strings.covers}</h3>
  <div class="summary" lang=${body.language ?? nothing}>${body.summary.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</div>
`;
const transcriptView = (state, actions) => {
  const { body, transcript } = state;
  let content = html`<button
    class="pill"
    part="open-transcript"
    type="button"
    @click=${(event) => openTranscript(event, actions)}
  >
    ${body.strings.openTranscript}
  </button>`;
  if (body.hasNoTranscript) content = html`<p class="none">${body.strings.noTranscript}</p>`;
  else if (transcript) content = transcript.content ?? missingView(transcript, body);
  return html`<h3 class="label" aria-level=${body.level}>${body.strings.transcript}</h3>
    ${content}`;
};
function openTranscript({ currentTarget }, actions) {
  const panel = currentTarget.closest(".panel");
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  actions.open({ isTranscriptOpen: true });
}
const missingView = ({ text, retry, isBusy, file }, { strings }) => html`
  <p class="none" role="status">${text}</p>
  ${retry ? html`<p class="missing">
          <button class="pill" type="button" aria-disabled=${isBusy === true} @click=${retry}>${strings.retry}</button>
          ${file ? html`<a href=${file}>${strings.transcriptFile}</a>` : nothing}
        </p>` : nothing}
`;
const MOST_SIMILAR = 40;
const similarView = ({ body, opened: { isSimilarOpen = false } }, actions) => html`
  <h3 class="label" aria-level=${body.level}>${body.strings.similarEpisodes}</h3>
  <ul class="list">
    ${body.similar.slice(0, isSimilarOpen ? void 0 : MOST_SIMILAR).map(
  ({ title, url, date, dateTime, duration, durationLabel }) => html`
        <li part="similar-item">
          <a href=${url}>
            <span dir="auto">${title}</span>
            ${date ? html`<small><time datetime=${dateTime ?? nothing}>${date}</time></small>` : nothing}
            ${duration ? html`<em><abbr aria-label=${durationLabel}>${duration}</abbr></em>` : nothing}
          </a>
        </li>
      `
)}
  </ul>
  ${body.similar.length > MOST_SIMILAR ? html`<button
          class="pill"
          part="unfold-similar"
          type="button"
          aria-expanded=${isSimilarOpen}
          @click=${() => actions.open({ isSimilarOpen: !isSimilarOpen })}
        >
          ${isSimilarOpen ? body.strings.showLess : body.strings.showAll}
        </button>` : nothing}
`;

export { aboutView, similarView, transcriptView };
