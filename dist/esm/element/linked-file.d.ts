/**
 * A file that an episode names and that loads when it is wanted: transcript, chapters. Called by parts.ts at each render;
 * the first call loads, the next ones say how far it is.
 */
import { type Problem, type Result } from '../episode/result.js';
export type LinkedFile<T> = {
    readonly status: 'loading'; /** of the try before */
    readonly problem?: Problem | undefined;
} | {
    readonly status: 'ready';
    readonly value: T;
} | {
    readonly status: 'failed';
    readonly problem: Problem;
    readonly retry: () => void;
};
/** How far a file is that was asked for. */
export declare const knownFile: <T>(key: object | undefined) => LinkedFile<T> | undefined;
/** `key` is an object of the episode that stands for the file; `changed` is called when the answer is another one. */
export declare function linkedFile<T>(key: object, load: () => Promise<Result<T>>, changed: (file: LinkedFile<T>) => void): LinkedFile<T>;
