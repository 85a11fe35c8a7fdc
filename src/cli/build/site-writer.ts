/**
 * Puts files into the output folder as one change: each is written beside the old site first, and only when all are there do they
 * take their places. What would not change is not touched; nothing is written outside the folder.
 */
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isInside } from '../input/is-inside.js';

const STAGE = '.episode-card-';
const NAME = /^(?:[a-z\d][a-z\d-]*\/)*[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*$/;

/** Files of one run; end it with `commit` or `discard`. */
export class SiteWriter {
  readonly out: string;
  written = 0;
  unchanged = 0;
  readonly #stage: string;
  /** in the order of their coming; the last one put is the last one changed */
  readonly #names = new Set<string>();
  readonly #folders = new Map<string, Promise<unknown>>();

  constructor(out: string) {
    this.out = resolve(out);
    this.#stage = join(this.out, `${STAGE}${process.pid}`);
  }

  /** Makes the folder, and clears away what stopped runs have left in it. */
  async open(): Promise<void> {
    await mkdir(this.out, { recursive: true }).catch(this.#explain);
    for (const name of await readdir(this.out).catch(this.#explain)) {
      const [, pid] = /^\.episode-card-(\d+)$/.exec(name) ?? [];
      if (pid && !isRunning(Number(pid))) await rm(join(this.out, name), { recursive: true, force: true });
    }
    process.once('exit', this.#clear);
  }

  /** Stages a file; `name` is its path in the folder, with slashes. */
  async put(name: string, content: string | Uint8Array): Promise<void> {
    if (!NAME.test(name)) throw new Error(`${JSON.stringify(name)} is no name for a file of the site`);
    const bytes = Buffer.from(content);
    const old = await readFile(join(this.out, name)).catch(({ code }: { code?: string }) => {
      if (code === 'EISDIR')
        throw new Error(`${join(this.out, name)} is a folder where a file has to go; remove it or choose another --out`);
      return undefined;
    });
    if (old?.equals(bytes)) {
      this.unchanged += 1;
      return;
    }
    if (this.#names.has(name)) throw new Error(`two files would be named ${name}`);
    this.#names.add(name);
    this.written += 1;
    const staged = join(this.#stage, name);
    await this.#makeFolder(dirname(staged));
    await writeFile(staged, bytes);
  }

  /** Once each: ten thousand files lie in a few folders. */
  #makeFolder(path: string): Promise<unknown> {
    const made = this.#folders.get(path) ?? mkdir(path, { recursive: true }).catch(this.#explain);
    this.#folders.set(path, made);
    return made;
  }

  /** Moves all staged files to their places. */
  async commit(): Promise<void> {
    const root = await realpath(this.out);
    for (const folder of new Set([...this.#names].map((name) => dirname(join(this.out, name))))) {
      await mkdir(folder, { recursive: true });
      if (!isInside(root, await realpath(folder))) throw new Error(`${folder} leads out of ${this.out}; remove that link`);
    }
    for (const name of this.#names) await rename(join(this.#stage, name), join(this.out, name));
    await this.discard();
  }

  /** Leaves the old site as it is. */
  async discard(): Promise<void> {
    process.removeListener('exit', this.#clear);
    await rm(this.#stage, { recursive: true, force: true });
  }

  /** Says what to do where the folder cannot be used. */
  readonly #explain = (error: Error & { code?: string }): never => {
    const { code = '' } = error;
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    if (isFile) throw new Error(`--out ${this.out}: there is a file in the way; name a folder`);
    if (/^(?:EACCES|EPERM|EROFS)$/.test(code))
      throw new Error(`--out ${this.out}: may not be written (${code}); allow it, or choose another folder`);
    throw error;
  };

  readonly #clear = () => rmSync(this.#stage, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
