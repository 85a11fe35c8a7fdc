/**
 * Counts how long the audio has been waiting for data. The browser says `stalled` once and then nothing more, so the
 * player needs a clock of its own. Called by Player; it knows no audio.
 */

/** Waiting is shown from here on. */
const BUFFERING_MS = 500;
/** Waiting is spoken of from here on. */
const SLOW_MS = 3000;
/** Waiting without any data for so long is failure. */
const FAILED_MS = 10_000;

export type StallStage = 'none' | 'buffering' | 'slow' | 'failed';

export class StallWatch {
  readonly #changed: (stage: StallStage) => void;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(changed: (stage: StallStage) => void) {
    this.#changed = changed;
  }

  /** Starts counting, unless it counts already. */
  start(): void {
    if (this.#timers.length > 0) return;
    this.#timers = [this.#after(BUFFERING_MS, 'buffering'), this.#after(SLOW_MS, 'slow'), this.#after(FAILED_MS, 'failed')];
  }

  /** Some data came: failure is as far away as it was at the start. */
  extend(): void {
    if (this.#timers.length === 0) return;
    clearTimeout(this.#timers.pop());
    this.#timers.push(this.#after(FAILED_MS, 'failed'));
  }

  stop(): void {
    if (this.#timers.length === 0) return;
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#changed('none');
  }

  #after(ms: number, stage: StallStage) {
    return setTimeout(() => this.#changed(stage), ms);
  }
}
