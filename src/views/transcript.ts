/**
 * The frame of an opened transcript: a field to search it, the box with its text, the way back to what is being heard. Drawn by
 * the chunk of the transcript; the text in the box is transcript-block.ts's.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TranscriptStrings } from '../locale/transcript-strings.js';

export interface ReadingFace {
  readonly strings: TranscriptStrings;
  /** "Transcript" */
  readonly name: string;
  readonly language: string | undefined;
  /** the element that the blocks of text are put into */
  readonly text: HTMLElement;
  /** "3 of 12", or that nothing was found */
  readonly found: string;
  readonly hasMatch: boolean;
  /** the reader has left the place that is being heard */
  readonly isAway: boolean;
}

/** What the reader does, as the events that tell of it. */
export interface ReadingActions {
  find(event: Event): void;
  press(event: KeyboardEvent): void;
  turn(step: 1 | -1): void;
  down(event: Event): void;
  click(event: MouseEvent): void;
  copy(event: ClipboardEvent): void;
  /** the reader scrolls */
  readonly leave: { handleEvent(event: Event): void; readonly passive: true };
  scroll(): void;
  follow(event: Event): void;
}

export const readingView = (
  { strings, name, language, text, found, hasMatch, isAway }: ReadingFace,
  actions: ReadingActions,
): TemplateResult => html`
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
    ${turnView(strings.previousMatch, 'M5 12l5-5 5 5', hasMatch, () => actions.turn(-1))}
    ${turnView(strings.nextMatch, 'M5 8l5 5 5-5', hasMatch, () => actions.turn(1))}
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

const turnView = (label: string, path: string, isEnabled: boolean, turn: () => void) => html`
  <button class="turn" type="button" title=${label} aria-label=${label} ?disabled=${!isEnabled} @click=${turn}>
    <svg class="lines" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>
  </button>
`;
