/**
 * A file that an episode names and that loads when it is wanted: transcript, chapters. Called by parts.ts at each render;
 * the first call loads, the next ones say how far it is.
 */
import { fail, type Problem, type Result } from '../episode/result.js';

export type LinkedFile<T> =
  | { readonly status: 'loading'; /** of the try before */ readonly problem?: Problem | undefined }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem; readonly retry: () => void };

const files = new WeakMap<object, LinkedFile<unknown>>();

/** How far a file is that was asked for. */
export const knownFile = <T>(key: object | undefined): LinkedFile<T> | undefined => key && (files.get(key) as LinkedFile<T> | undefined);

/** `key` is an object of the episode that stands for the file; `changed` is called when the answer is another one. */
export function linkedFile<T>(key: object, load: () => Promise<Result<T>>, changed: (file: LinkedFile<T>) => void): LinkedFile<T> {
  const set = (file: LinkedFile<T>) => {
    files.set(key, file);
    changed(file);
  };
  const start = (before?: Problem) => {
    files.set(key, { status: 'loading', problem: before });
    void load()
      .catch((cause: unknown) => fail('unreachable', 'a reader did not load', { cause }))
      .then((result) =>
        set(
          result.ok
            ? { status: 'ready', value: result.value }
            : { status: 'failed', problem: result.problem, retry: () => again(result.problem) },
        ),
      );
  };
  const again = (problem: Problem) => {
    start(problem);
    changed({ status: 'loading' });
  };
  if (!files.has(key)) start();
  return files.get(key) as LinkedFile<T>;
}
