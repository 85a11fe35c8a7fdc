import { nothing, html } from 'lit';

const readingView = ({ strings, name, language, text, found, hasMatch, isAway }, actions) => html`
  <div class="finder" role="search">
    <input
      class="find"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      placeholder=${strings.searchTranscript}
      aria-label=${strings.searchTranscript}
      @input=${actions.find}
      @keydown=${actions.press}
    />
    <span class="found" role="status">${found}</span>
    ${turnView(strings.previousMatch, "M5 12l5-5 5 5", hasMatch, () => actions.turn(-1))}
    ${turnView(strings.nextMatch, "M5 8l5 5 5-5", hasMatch, () => actions.turn(1))}
  </div>
  <div class="page">
    <div
      class="speech"
      part="speech"
      tabindex="0"
      role="region"
      aria-label=${name}
      lang=${language ?? nothing}
      @mousedown=${actions.down}
      @click=${actions.click}
      @copy=${actions.copy}
      @wheel=${actions.leave}
      @touchmove=${actions.leave}
      @keydown=${actions.leave}
      @scroll=${actions.scroll}
    >
      ${text}
    </div>
    ${isAway ? html`<button class="pill return" type="button" @click=${actions.follow}>${strings.follow}</button>` : nothing}
  </div>
`;
const turnView = (label, path, isEnabled, turn) => html`
  <button class="turn" type="button" title=${label} aria-label=${label} ?disabled=${!isEnabled} @click=${turn}>
    <svg class="lines" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>
  </button>
`;

export { readingView };
