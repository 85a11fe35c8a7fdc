/**
 * What everything in episode/ and source/ answers: a value, or a problem that says what is wrong and where.
 * Nothing in those rooms throws for bad data; nothing here knows who reads the problem.
 */
/**
 * - `not-an-episode`: the text is no episode in any known format.
 * - `not-a-transcript`: the text is no transcript in any known format.
 * - `bad-field`: one field is not what its name promises; it is dropped and the rest is kept.
 * - `no-episode`: a file of many episodes holds none, or not the one that was asked for.
 * - `not-found`, `refused`, `server-error`: the server answered 404 or 410, another 4xx, or 5xx.
 * - `unreachable`: no answer at all: offline, no such host, or a server that lets no other site read it (CORS).
 * - `timeout`: no complete answer in time.
 * - `too-large`: the answer is larger than the limit.
 * - `audio`: the audio does not play.
 */
export type ProblemCode = 'not-an-episode' | 'not-a-transcript' | 'bad-field' | 'no-episode' | 'not-found' | 'refused' | 'server-error' | 'unreachable' | 'timeout' | 'too-large' | 'audio';
/** What went wrong, for the author: a code, a sentence, where in the data (`similar[2].url`) and what caused it. */
export interface Problem {
    readonly code: ProblemCode;
    readonly message: string;
    readonly path?: string;
    readonly cause?: unknown;
}
/** A value, or the problem that stood in its way. */
export type Result<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problem: Problem;
};
/** The successful result. */
export declare const ok: <T>(value: T) => Result<T>;
/** The failed result. */
export declare const fail: (code: ProblemCode, message: string, more?: {
    path?: string;
    cause?: unknown;
}) => Result<never>;
