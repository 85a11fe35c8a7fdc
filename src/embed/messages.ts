/**
 * What the page in a frame and the page around it say to each other, and the check of each word that arrives. Shared by
 * frame.ts and host.ts. The names of the types are the protocol: README.md, "In a frame".
 */

/** From the frame: its height in CSS pixels, told to any page around it; where the sound is, told to those who may steer. */
export type Told =
  | { readonly type: 'episode-card:height'; readonly height: number }
  | {
      readonly type: 'episode-card:time';
      readonly currentTime: number;
      /** in seconds; undefined while unknown */
      readonly duration: number | undefined;
      readonly paused: boolean;
    };

/** To the frame: `hello` asks for what it tells, from now on; the others are the verbs of the card. */
export type Command =
  | { readonly type: 'episode-card:hello' | 'episode-card:play' | 'episode-card:pause' }
  | { readonly type: 'episode-card:seek'; readonly seconds: number };

/** WordPress's words to an embedded page and back. https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ */
export interface WordPressWord {
  readonly message: 'height' | 'link' | 'ready';
  readonly secret: string;
  readonly value?: number | string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (data: unknown): Fields => (typeof data === 'object' && data !== null ? (data as Fields) : {});
const isSeconds = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A command that is one to the letter, or undefined. */
export function parseCommand(data: unknown): Command | undefined {
  const { type, seconds } = fieldsOf(data);
  if (type === 'episode-card:seek') return isSeconds(seconds) ? { type, seconds } : undefined;
  return type === 'episode-card:hello' || type === 'episode-card:play' || type === 'episode-card:pause' ? { type } : undefined;
}

/** What a frame told, if it is that to the letter, or undefined. */
export function parseTold(data: unknown): Told | undefined {
  const { type, height, currentTime, duration, paused } = fieldsOf(data);
  if (type === 'episode-card:height') return isSeconds(height) ? { type, height } : undefined;
  if (type !== 'episode-card:time' || !isSeconds(currentTime) || typeof paused !== 'boolean') return undefined;
  return duration === undefined || isSeconds(duration) ? { type, currentTime, duration, paused } : undefined;
}

/** `#?secret=abc123` -> `abc123`, as WordPress adds it to the address of a frame; undefined without. */
export const parseSecret = (hash: string): string | undefined => /[#?&]secret=([a-z0-9]+)/i.exec(hash)?.[1];

/** Whether WordPress, with this secret, says that it listens now. */
export function isReady(data: unknown, secret: string | undefined): boolean {
  const word = fieldsOf(data);
  return secret !== undefined && word.message === 'ready' && word.secret === secret;
}
