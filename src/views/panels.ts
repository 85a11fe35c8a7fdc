/** The panels beside the outline: what the episode covers, its transcript, similar episodes. Called by body.ts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardActions, CardState } from './contract.js';

export const aboutView = ({ episode, strings }: CardState): TemplateResult => html`
  <h3 class="label" aria-level=${episode!.level + 1}>${strings.covers}</h3>
  <div class="summary" lang=${episode!.language ?? nothing}>${episode!.summary.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</div>
`;

/** The honest sentence where there is none yet; else the button that loads it, or what was loaded. */
export const transcriptView = ({ episode, strings, transcript }: CardState, actions: CardActions): TemplateResult => html`
  <h3 class="label" aria-level=${episode!.level + 1}>${strings.transcript}</h3>
  ${episode!.transcript === 'none'
    ? html`<p class="none">${strings.noTranscript}</p>`
    : (transcript ?? html`<button class="open-transcript" type="button" @click=${actions.openTranscript}>${strings.openTranscript}</button>`)}
`;

export const similarView = ({ episode, strings }: CardState): TemplateResult => html`
  <h3 class="label" aria-level=${episode!.level + 1}>${strings.similarEpisodes}</h3>
  <ul class="list">
    ${episode!.similar.map(
      ({ title, url, date, dateTime, duration, durationLabel }) => html`
        <li part="similar-item">
          <a href=${url}>
            <span dir="auto">${title}</span>
            ${date ? html`<small><time datetime=${dateTime ?? nothing}>${date}</time></small>` : nothing}
            ${duration ? html`<em aria-label=${durationLabel} role="img">${duration}</em>` : nothing}
          </a>
        </li>
      `,
    )}
  </ul>
`;
