/**
 * The frame of an opened transcript: a field to search it, the box with its text, the way back to what is being heard. Drawn by
 * the chunk of the transcript; the text in the box is transcript-block.ts's.
 */
import { type TemplateResult } from 'lit';
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
    readonly leave: {
        handleEvent(event: Event): void;
        readonly passive: true;
    };
    scroll(): void;
    follow(event: Event): void;
}
export declare const readingView: ({ strings, name, language, text, found, hasMatch, isAway }: ReadingFace, actions: ReadingActions) => TemplateResult;
