/** The panels beside the outline: what the episode covers, its transcript, similar episodes. Called by body.ts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BodyFace, BodyState, CardActions, TranscriptFace } from './contract.js';

export const aboutView = ({ body }: BodyState): TemplateResult => html`
  <h3 class="label" aria-level=${body.level}>${body.strings.covers}</h3>
  <div class="summary" lang=${body.language ?? nothing}>${body.summary.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</div>
`;

/** The honest sentence where there is none yet; else the button that loads it, what was loaded, or why there is nothing. */
export const transcriptView = (state: BodyState, actions: CardActions): TemplateResult => {
  const { body, transcript } = state;
  let content: unknown = html`<button
    class="pill"
    part="open-transcript"
    type="button"
    @click=${(event: Event) => openTranscript(event, actions)}
  >
    ${body.strings.openTranscript}
  </button>`;
  if (body.hasNoTranscript) content = html`<p class="none">${body.strings.noTranscript}</p>`;
  else if (transcript) content = transcript.content ?? missingView(transcript, body);
  return html`<h3 class="label" aria-level=${body.level}>${body.strings.transcript}</h3>
    ${content}`;
};

/** The button goes, so the focus stays with its panel. */
function openTranscript({ currentTarget }: Event, actions: CardActions): void {
  const panel = (currentTarget as Element).closest<HTMLElement>('.panel')!;
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  actions.open({ isTranscriptOpen: true });
}

const missingView = ({ text, retry, isBusy, file }: TranscriptFace, { strings }: BodyFace) => html`
  <p class="none" role="status">${text}</p>
  ${
    retry
      ? html`<p class="missing">
          <button class="pill" type="button" aria-disabled=${isBusy === true} @click=${retry}>${strings.retry}</button>
          ${file ? html`<a href=${file}>${strings.transcriptFile}</a>` : nothing}
        </p>`
      : nothing
  }
`;

/** So many similar episodes are shown until the others are asked for. */
const MOST_SIMILAR = 40;

export const similarView = ({ body, opened: { isSimilarOpen = false } }: BodyState, actions: CardActions): TemplateResult => html`
  <h3 class="label" aria-level=${body.level}>${body.strings.similarEpisodes}</h3>
  <ul class="list">
    ${body.similar.slice(0, isSimilarOpen ? undefined : MOST_SIMILAR).map(
      ({ title, url, date, dateTime, duration, durationLabel }) => html`
        <li part="similar-item">
          <a href=${url}>
            <span dir="auto">${title}</span>
            ${date ? html`<small><time datetime=${dateTime ?? nothing}>${date}</time></small>` : nothing}
            ${duration ? html`<em><abbr aria-label=${durationLabel}>${duration}</abbr></em>` : nothing}
          </a>
        </li>
      `,
    )}
  </ul>
  ${
    body.similar.length > MOST_SIMILAR
      ? html`<button
          class="pill"
          part="unfold-similar"
          type="button"
          aria-expanded=${isSimilarOpen}
          @click=${() => actions.open({ isSimilarOpen: !isSimilarOpen })}
        >
          ${isSimilarOpen ? body.strings.showLess : body.strings.showAll}
        </button>`
      : nothing
  }
`;
