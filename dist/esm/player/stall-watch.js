const STAGES = { buffering: 500, slow: 3e3, failed: 1e4 };
class StallWatch {
  #changed;
  #timers = [];
  constructor(changed) {
    this.#changed = changed;
  }
  /** Starts counting, unless it counts already. */
  start() {
    if (!this.#timers[0])
      this.#timers = Object.entries(STAGES).map(([stage, ms]) => setTimeout(() => this.#changed(stage), ms));
  }
  /** Some data came: failure is as far away as it was at the start. */
  extend() {
    clearTimeout(this.#timers[2]);
    if (this.#timers[0]) this.#timers[2] = setTimeout(() => this.#changed("failed"), STAGES.failed);
  }
  stop() {
    if (!this.#timers[0]) return;
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#changed("none");
  }
}

export { StallWatch };
