/** Whether a path lies in a folder, on every system. Called before a file is read or written in somebody's name. */
import * as system from 'node:path';

/** Both paths absolute. The folder itself is inside; another drive of Windows is not, though no `..` leads to it. */
export function isInside(
  folder: string,
  path: string,
  { isAbsolute, relative }: Pick<typeof system, 'isAbsolute' | 'relative'> = system,
): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
