/** What `check` finds wrong, with what to do about it. */

/** An `error` is met by listeners, a `warning` by some of them. `path` is the field, `url` the file that it names. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly code:
    | 'field'
    | 'unreachable'
    | 'mixed-content'
    | 'type'
    | 'cors'
    | 'ranges'
    | 'length'
    | 'duration'
    | 'vbr'
    | 'slow-start'
    | 'times'
    | 'unreadable'
    | 'missing';
  readonly path?: string | undefined;
  readonly url?: string | undefined;
  readonly message: string;
  readonly fix: string;
}

/** `"duration: "abc" is no length of time; use seconds"` as what is wrong and what to do. */
export function splitRemedy(message: string): { readonly message: string; readonly fix: string } {
  const at = message.lastIndexOf('; ');
  return at < 0 ? { message, fix: 'correct the field, or leave it out' } : { message: message.slice(0, at), fix: message.slice(at + 2) };
}
