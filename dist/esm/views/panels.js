import { nothing, html } from 'lit';
import { transcriptTextView } from './transcript.js';

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
    @click=${() => actions.open({ isTranscriptOpen: true })}
  >
    ${body.strings.openTranscript}
  </button>`;
  if (body.hasNoTranscript) content = html`<p class="none">${body.strings.noTranscript}</p>`;
  else if (transcript) content = transcriptTextView(transcript, state, actions);
  return html`<h3 class="label" aria-level=${body.level}>${body.strings.transcript}</h3>
    ${content}`;
};
const similarView = ({ body }) => html`
  <h3 class="label" aria-level=${body.level}>${body.strings.similarEpisodes}</h3>
  <ul class="list">
    ${body.similar.map(
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
`;

export { aboutView, similarView, transcriptView };
