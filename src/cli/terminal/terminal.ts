/**
 * What people see of a run: messages and a bar on standard error, so that standard output holds nothing but what was asked for.
 * Without a terminal there is neither bar nor colour.
 */
import { inkFor } from './ink.js';

const WIDTH = 24;
/** Milliseconds between two drawings. */
const PAUSE_MS = 80;

/** The bar of a run; `isShown` is false where nobody looks. */
export class Progress {
  readonly #isShown: boolean;
  #drawnAt = 0;
  #isDrawn = false;

  constructor(isShown = process.stderr.isTTY) {
    this.#isShown = isShown;
  }

  /** Shows a task and how far it is; with a total of 0 the task alone. */
  readonly tell = (task: string, done: number, total: number): void => {
    const now = Date.now();
    if (!this.#isShown || now - this.#drawnAt < PAUSE_MS) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const { cyan, dim } = inkFor(process.stderr);
    const filled = total > 0 ? Math.round((done / total) * WIDTH) : 0;
    const bar = total > 0 ? `${cyan('━'.repeat(filled))}${dim('━'.repeat(WIDTH - filled))} ${done}/${total} ` : '';
    const room = Math.max(20, (process.stderr.columns || 80) - (total > 0 ? WIDTH + 20 : 0));
    process.stderr.write(`\r\x1b[K${bar}${plain(task).slice(0, room)}`);
  };

  /** Takes the bar away. */
  end(): void {
    if (this.#isDrawn) process.stderr.write('\r\x1b[K');
    this.#isDrawn = false;
  }
}

/** Foreign text without the characters that steer a terminal. */
export const plain = (text: string): string => text.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');

/** A line on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A line on standard output. */
export const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
