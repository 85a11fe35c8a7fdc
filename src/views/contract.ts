/**
 * What the views need to draw a card and what they can ask for. The element makes the one and answers the other;
 * everything is ready for the eye: dates, times and sentences are words already.
 */
import type { TemplateResult } from 'lit';
import type { OutlineItem } from '../episode/outline/outline.js';
import type { Strings } from '../locale/strings.js';

export type Variant = 'full' | 'compact' | 'mini';
export type PanelName = 'outline' | 'about' | 'transcript' | 'similar';

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
  /** "Mar 16, 2025", with the show's name when it is another one */
  readonly date: string;
  /** "6m" */
  readonly duration: string;
  /** "6 minutes" */
  readonly durationLabel: string;
}

/** The parts of a card that stay while it plays. */
export interface EpisodeFace {
  readonly title: string;
  readonly url: string | undefined;
  /** of the title's heading, 1 to 6 */
  readonly level: number;
  readonly kicker: readonly { readonly text: string; readonly dateTime?: string | undefined }[];
  readonly show: { readonly title: string; readonly url: string | undefined } | undefined;
  readonly hosts: string;
  readonly image: string | undefined;
  readonly imageAlt: string;
  readonly monogram: string;
  readonly language: string | undefined;
  readonly outline: readonly SectionFace[];
  readonly isOutlinePending: boolean;
  /** so many sections are shown until the rest is asked for */
  readonly outlineCut: number;
  readonly summary: readonly string[];
  /** `none`: known to have none yet; `files`: to be read; undefined: nothing is known */
  readonly transcript: 'none' | 'files' | undefined;
  readonly similar: readonly SimilarFace[];
  /** "4" */
  readonly similarCount: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly panels: readonly PanelName[];
  /** "1.5×", from slow to fast */
  readonly rates: readonly { readonly value: number; readonly text: string }[];
  readonly backLabel: string;
  readonly forwardLabel: string;
  readonly timeOf: (seconds: number) => TimeFace;
}

/** The parts of the player that change while it plays; times in seconds. */
export interface PlayerFace {
  readonly isEnabled: boolean;
  readonly isPlaying: boolean;
  readonly isBuffering: boolean;
  readonly rate: number;
  readonly volume: number;
  /** false where only the device's buttons change it */
  readonly hasVolume: boolean;
  readonly isMuted: boolean;
  readonly currentTime: number;
  readonly duration: number | undefined;
  readonly elapsed: string;
  readonly remaining: string;
  /** "12:17" */
  readonly length: string;
  readonly spoken: string;
  /** starts of the segments as shares of the whole, from 0 to 1 */
  readonly segments: readonly number[];
  /** index of the section that is playing, or -1 */
  readonly section: number;
  /** the sentence of a failure, or of a long wait */
  readonly notice: string | undefined;
  readonly isFailed: boolean;
  readonly url: string | undefined;
}

/** What lazily loaded parts draw, once they are there. */
export type Extra = TemplateResult | undefined;

export interface CardState {
  readonly status: 'empty' | 'waiting' | 'loading' | 'ready' | 'failed';
  readonly variant: Variant;
  readonly strings: Strings;
  readonly dir: 'ltr' | 'rtl';
  /** a sentence on the state of the card, for eyes and ears */
  readonly notice: string | undefined;
  readonly isRetrying: boolean;
  /** the page put something of its own inside the tag */
  readonly hasFallback: boolean;
  readonly episode: EpisodeFace | undefined;
  readonly player: PlayerFace;
  readonly panel: PanelName;
  readonly isOutlineOpen: boolean;
  readonly isMenuOpen: boolean;
  readonly transcript: Extra;
}

export interface CardActions {
  togglePlay(): void;
  seek(seconds: number): void;
  /** seek, and play if it does not */
  playFrom(seconds: number): void;
  skip(seconds: number): void;
  /** shows a second while the thumb is dragged */
  preview(seconds: number): void;
  setRate(rate: number): void;
  setVolume(volume: number): void;
  toggleMute(): void;
  retryAudio(): void;
  reload(): void;
  openPanel(panel: PanelName): void;
  toggleOutline(): void;
  toggleMenu(event: ToggleEvent): void;
  openTranscript(): void;
}
