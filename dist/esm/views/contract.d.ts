/**
 * What the views need to draw a card and what they can ask for. The element makes the one and answers the other;
 * everything is ready for the eye: dates, times and sentences are words already. Times are in seconds.
 */
import type { OutlineItem } from '../episode/outline/outline.js';
import type { Problem } from '../episode/result.js';
import type { BodyStrings } from '../locale/body-strings.js';
import type { Strings } from '../locale/strings.js';
export type Variant = 'full' | 'compact' | 'mini';
export type PanelName = 'outline' | 'about' | 'transcript' | 'similar';
/** The head of a card. */
export interface HeadFace {
    readonly title: string;
    readonly url: string | undefined;
    /** of the title's heading, 1 to 6 */
    readonly level: number;
    readonly kicker: readonly {
        readonly text: string;
        readonly dateTime?: string | undefined;
    }[];
    readonly show: string | undefined;
    readonly showUrl: string | undefined;
    /** "host Pragmatic AI Labs" */
    readonly hosts: string;
    readonly image: string | undefined;
    readonly imageAlt: string;
    readonly language: string | undefined;
}
/** What of the player changes while it plays. */
export interface PlayerFace {
    readonly hasAudio: boolean;
    readonly isPlaying: boolean;
    readonly isBuffering: boolean;
    /** the second that is shown: under the thumb while that is dragged */
    readonly time: number;
    readonly duration: number;
    readonly elapsed: string;
    readonly remaining: string;
    readonly spoken: string;
}
/** The facts of the player that are drawn as they are. */
export interface PlayerFacts {
    readonly isStarted: boolean;
    readonly ended: boolean;
    readonly isSlow: boolean;
    readonly playbackRate: number;
    readonly volume: number;
    readonly muted: boolean;
    readonly failure: 'unreachable' | 'format' | 'broken' | 'timeout' | undefined;
    readonly url: string | undefined;
}
/** A second of the episode as it is read, heard and sought. */
export interface TimeFace {
    readonly seconds: number;
    /** "3:48" */
    readonly clock: string;
    /** "Play from 3 minutes 48 seconds" */
    readonly label: string;
}
export interface SectionFace {
    readonly title: string;
    readonly url: string | undefined;
    readonly time: TimeFace | undefined;
    /** of the heading in the page, 1 to 6 */
    readonly level: number;
    readonly isFolded: boolean;
    readonly items: readonly OutlineItem[];
}
export interface SimilarFace {
    readonly title: string;
    readonly url: string;
    readonly dateTime: string | undefined;
    /** "Mar 16, 2025", behind the show's name when it is another one */
    readonly date: string;
    /** "6m" */
    readonly duration: string;
    /** "6 minutes" */
    readonly durationLabel: string;
}
/** What stands under the player and in its further controls: the same as long as the episode and the language are. */
export interface BodyFace {
    readonly strings: BodyStrings;
    /** of the panels' headings in the page, 1 to 6 */
    readonly level: number;
    readonly language: string | undefined;
    readonly outline: readonly SectionFace[];
    /** the outline is being read from the notes */
    readonly isPending: boolean;
    /** so many sections are shown until the rest is asked for */
    readonly cut: number;
    readonly summary: readonly string[];
    /** known to have none yet */
    readonly hasNoTranscript: boolean;
    readonly similar: readonly SimilarFace[];
    /** "4" */
    readonly similarCount: string;
    readonly panels: readonly PanelName[];
    /** "1.5×", from slow to fast */
    readonly rates: readonly {
        readonly value: number;
        readonly text: string;
    }[];
    /** "−15" */
    readonly backText: string;
    readonly forwardText: string;
    /** "Back 15 seconds" */
    readonly back: string;
    readonly forward: string;
    /** starts of the rail's segments in seconds */
    readonly starts: readonly number[];
    readonly label: string;
    readonly monogram: string;
    readonly timeOf: (seconds: number) => TimeFace;
}
/** The transcript as far as it is: `content`, drawn by its own chunk, once it is read; else what is said of it, and what to do. */
export interface TranscriptFace {
    readonly content?: unknown;
    readonly text?: string;
    readonly retry?: (event: Event) => void;
    readonly isBusy?: boolean;
    /** address of the file that could not be had */
    readonly file?: string | undefined;
}
/** What is drawn of listening once its chunk is there: see element/listen.ts. */
export interface ListenFace {
    /** what stands in the menu */
    readonly menu: unknown;
    /** the list of keys, and what is said to ears alone */
    readonly extras: unknown;
    /** "Continue from 12:34" */
    readonly hint: string | undefined;
    /** what has to be said of the audio's length */
    readonly warning: string;
}
/** What the reader has opened. */
export interface Opened {
    readonly panel?: PanelName | undefined;
    readonly isOutlineOpen?: boolean;
    readonly isSimilarOpen?: boolean;
    readonly isTranscriptOpen?: boolean;
    readonly isMenuOpen?: boolean;
    readonly areKeysOpen?: boolean;
    /** said to ears alone, once: the new speed, or that the link is copied */
    readonly said?: 'rate' | 'link' | undefined;
    /** the second under a thumb that is being dragged */
    readonly preview?: number | undefined;
}
/** What the body's views draw. */
export interface BodyState {
    readonly body: BodyFace;
    readonly player: PlayerFace;
    readonly facts: PlayerFacts;
    readonly listen: ListenFace | undefined;
    /** where the chapters before and after begin, in seconds; undefined without chapters */
    readonly chapters: {
        readonly before: number | undefined;
        readonly after: number | undefined;
    } | undefined;
    readonly dir: 'ltr' | 'rtl';
    /** index of the section that is playing, or -1 */
    readonly section: number;
    readonly panel: PanelName;
    readonly opened: Opened;
    /** once it was asked for */
    readonly transcript: TranscriptFace | undefined;
}
/** What the frame draws at first sight. */
export interface CardState {
    readonly status: 'empty' | 'loading' | 'ready' | 'failed';
    readonly isFull: boolean;
    readonly strings: Strings;
    /** of the card's words, which need not be that of the page */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** the page put something of its own inside the tag */
    readonly hasFallback: boolean;
    readonly player: PlayerFace;
}
/** What is drawn into the frame once the rest of the card is there. */
export interface Parts {
    /** the card in its small faces */
    readonly small?: (head: HeadFace) => unknown;
    /** "S3 E7", or what kind of episode it is */
    readonly label?: string;
    /** "52W", where there is no cover */
    readonly monogram?: string;
    /** what keys do while the card has the focus */
    readonly press?: (event: KeyboardEvent) => void;
    /** the picture of the chapter that is playing, in place of the cover */
    readonly image?: string | undefined;
    /** the gaps in the rail */
    readonly gaps?: unknown;
    /** title of the section that is playing */
    readonly section?: string | undefined;
    readonly controls?: unknown;
    readonly body?: unknown;
    readonly notice?: unknown;
}
/** The facts and the verbs of the player. */
export interface PlayerActions {
    readonly state: PlayerFacts & {
        readonly isPlaying: boolean;
        readonly currentTime: number;
        readonly duration: number | undefined;
    };
    readonly media: HTMLAudioElement | undefined;
    play(): void;
    pause(): void;
    togglePlay(): void;
    seek(seconds: number): void;
    apply(settings: {
        readonly playbackRate?: number;
        readonly volume?: number;
        readonly muted?: boolean;
    }): void;
}
export interface CardActions {
    readonly player: PlayerActions;
    open(opened: Opened): void;
    reload(): void;
    /** a part of the episode could not be had */
    report(problem: Problem, part: 'episode' | 'transcript' | 'chapters' | 'similar'): void;
}
