/**
 * Counts how long the audio stands still that should play. Browsers say `waiting` or `stalled` once and then nothing more,
 * and some say nothing at all when data cease to come: only time that passes shows that it plays. Called by Player.
 */

/** Waiting is shown, spoken of, and given up: so many milliseconds each behind the one before, as a device may sleep meanwhile. */
const STAGES = [
  ['buffering', 500],
  ['slow', 2500],
  ['failed', 7000],
] as const;
/** So long after the last data it is given up. */
const PATIENCE_MS = 10_000;
/**
 * Firefox tells of progress for ever when a file is empty. Before anything is known of the audio, it is believed so often:
 * three times a second.
 */
const MOST_PROGRESS = 60;
const HAVE_FUTURE_DATA = 3;

export type StallStage = 'none' | (typeof STAGES)[number][0];

/** What it reads of an audio element. */
export type WatchedAudio = Pick<HTMLAudioElement, 'currentTime' | 'readyState' | 'buffered'>;

export class StallWatch {
  readonly #changed: (stage: StallStage) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** index of the stage that comes next */
  #next = 0;
  #hasData = false;
  #time = -1;
  #loaded = 0;
  #progress = 0;

  constructor(changed: (stage: StallStage) => void) {
    this.#changed = changed;
  }

  /** Called at every event of the audio, by its type. */
  look(audio: WatchedAudio, isPlaying: boolean, type: string | undefined): void {
    const { currentTime, readyState, buffered } = audio;
    if (!isPlaying || (readyState >= HAVE_FUTURE_DATA && currentTime !== this.#time)) this.stop();
    this.#time = currentTime;
    if (isPlaying) this.#start();
    if (type !== 'progress') return;
    const before = this.#loaded;
    this.#loaded = 0;
    for (let index = 0; index < buffered.length; index++) this.#loaded += buffered.end(index) - buffered.start(index);
    if (readyState ? this.#loaded !== before : this.#progress++ < MOST_PROGRESS) this.#extend();
  }

  stop(): void {
    clearTimeout(this.#timer);
    const wasTold = this.#next > 0;
    this.#timer = undefined;
    this.#next = this.#progress = 0;
    this.#hasData = false;
    if (wasTold) this.#changed('none');
  }

  /** Starts counting, unless it counts already. */
  #start(): void {
    if (this.#timer === undefined) this.#wait();
  }

  /** Some data came: failure is as far away as it was at the start. */
  #extend(): void {
    this.#hasData = true;
    if (this.#timer === undefined || this.#next < STAGES.length - 1) return;
    clearTimeout(this.#timer);
    this.#wait();
  }

  #wait(): void {
    const [stage, ms] = STAGES[this.#next] ?? [];
    if (!stage) return;
    this.#timer = setTimeout(
      () => {
        this.#next++;
        this.#wait();
        this.#changed(stage);
      },
      stage === 'failed' && this.#hasData ? PATIENCE_MS : ms,
    );
  }
}
