/** Stops the audio when it is time to sleep: after some minutes, or at a second of the episode. Called by the element's listening chunk. */
export class SleepTimer {
  /** "off", "chapter", or minutes */
  choice = 'off';
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end = Infinity;

  /** `stop` is called once, when it is time. */
  constructor(stop: () => void) {
    this.#stop = stop;
  }

  /** `end` is the second at which the chapter ends that is playing. */
  set(choice: string, end: number): void {
    this.clear();
    this.choice = choice;
    if (choice === 'chapter') this.#end = end;
    else if (choice !== 'off') this.#timer = setTimeout(() => this.#ring(), Number(choice) * 60_000);
  }

  /** The episode has come to this second. */
  pass(seconds: number): void {
    if (seconds >= this.#end) this.#ring();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#end = Infinity;
    this.choice = 'off';
  }

  #ring(): void {
    this.clear();
    this.#stop();
  }
}
