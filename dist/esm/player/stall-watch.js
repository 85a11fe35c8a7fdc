const STAGES = [
  ["buffering", 500],
  ["slow", 2500],
  ["failed", 7e3]
];
const PATIENCE_MS = 1e4;
const MOST_PROGRESS = 60;
const HAVE_FUTURE_DATA = 3;
class StallWatch {
  #changed;
  #timer;
  /** index of the stage that comes next */
  #next = 0;
  #hasData = false;
  #time = -1;
  #loaded = 0;
  #progress = 0;
  constructor(changed) {
    this.#changed = changed;
  }
  /** Called at every event of the audio, by its type. */
  look(audio, isPlaying, type) {
    const { currentTime, readyState, buffered } = audio;
    if (!isPlaying || readyState >= HAVE_FUTURE_DATA && currentTime !== this.#time) this.stop();
    this.#time = currentTime;
    if (isPlaying) this.#start();
    if (type !== "progress") return;
    const before = this.#loaded;
    this.#loaded = 0;
    for (let index = 0; index < buffered.length; index++) this.#loaded += buffered.end(index) - buffered.start(index);
    if (readyState ? this.#loaded !== before : this.#progress++ < MOST_PROGRESS) this.#extend();
  }
  stop() {
    clearTimeout(this.#timer);
    const wasTold = this.#next > 0;
    this.#timer = void 0;
    this.#next = this.#progress = 0;
    this.#hasData = false;
    if (wasTold) this.#changed("none");
  }
  /** Starts counting, unless it counts already. */
  #start() {
    if (this.#timer === void 0) this.#wait();
  }
  /** Some data came: failure is as far away as it was at the start. */
  #extend() {
    this.#hasData = true;
    if (this.#timer === void 0 || this.#next < STAGES.length - 1) return;
    clearTimeout(this.#timer);
    this.#wait();
  }
  #wait() {
    const [stage, ms] = STAGES[this.#next] ?? [];
    if (!stage) return;
    this.#timer = setTimeout(
      () => {
        this.#next++;
        this.#wait();
        this.#changed(stage);
      },
      stage === "failed" && this.#hasData ? PATIENCE_MS : ms
    );
  }
}

export { StallWatch };
