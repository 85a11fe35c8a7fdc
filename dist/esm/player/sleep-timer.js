class SleepTimer {
  /** `stop` is called once, when it is time. */
  constructor(stop) {
    /** "off", "chapter", or minutes */
    this.choice = "off";
    this.#end = Infinity;
    this.#stop = stop;
  }
  #stop;
  #timer;
  #end;
  /** `end` is the second at which the chapter ends that is playing. */
  set(choice, end) {
    this.clear();
    this.choice = choice;
    if (choice === "chapter") this.#end = end;
    else if (choice !== "off") this.#timer = setTimeout(() => this.#ring(), Number(choice) * 6e4);
  }
  /** The episode has come to this second. */
  pass(seconds) {
    if (seconds >= this.#end) this.#ring();
  }
  clear() {
    clearTimeout(this.#timer);
    this.#end = Infinity;
    this.choice = "off";
  }
  #ring() {
    this.clear();
    this.#stop();
  }
}

export { SleepTimer };
