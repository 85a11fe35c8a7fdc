/**
 * Counts how long the audio has been waiting for data. The browser says `stalled` once and then nothing more, so the
 * player needs a clock of its own. Called by Player; it knows no audio.
 */

/** Waiting is shown, spoken of, and given up after so many milliseconds without any data. */
const STAGES = { buffering: 500, slow: 3000, failed: 10_000 };

export type StallStage = 'none' | keyof typeof STAGES;

export class StallWatch {
  readonly #changed: (stage: StallStage) => void;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(changed: (stage: StallStage) => void) {
    this.#changed = changed;
  }

  /** Starts counting, unless it counts already. */
  start(): void {
    if (!this.#timers[0])
      this.#timers = Object.entries(STAGES).map(([stage, ms]) => setTimeout(() => this.#changed(stage as StallStage), ms));
  }

  /** Some data came: failure is as far away as it was at the start. */
  extend(): void {
    clearTimeout(this.#timers[2]);
    if (this.#timers[0]) this.#timers[2] = setTimeout(() => this.#changed('failed'), STAGES.failed);
  }

  stop(): void {
    if (!this.#timers[0]) return;
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#changed('none');
  }
}
