import { nothing, html } from 'lit';

const transcriptTextView = ({ paragraphs, retry, file }, { body }, { player }) => {
  if (paragraphs) {
    return html`<div
      class="speech"
      part="speech"
      tabindex="0"
      role="region"
      aria-label=${body.strings.transcript}
      lang=${body.language ?? nothing}
    >
      ${paragraphs.map(({ start, speaker, text }) => {
      const time = start === void 0 ? void 0 : body.timeOf(start);
      return html`<p dir="auto">
          ${time ? html`<button
                  class="at"
                  type="button"
                  title=${time.label}
                  @click=${() => {
        player.seek(time.seconds);
        player.play();
      }}
                >
                  ${time.clock}
                </button>` : nothing}
          ${speaker ? html`<b>${speaker}:</b>` : nothing} ${text}
        </p>`;
    })}
    </div>`;
  }
  return html`<p class="none" role="status">${retry ? body.strings.transcriptFailed : body.strings.loadingTranscript}</p>
    ${retry ? html`<p><button class="pill" type="button" @click=${retry}>${body.strings.retry}</button> <a href=${file ?? nothing}>${body.strings.transcriptFile}</a></p>` : nothing}`;
};

export { transcriptTextView };
