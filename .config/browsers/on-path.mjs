/**
 * Finds programs on PATH, as a shell would. Used by the three browser finders.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether the file may be run. */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The full path of the first of these programs that is on PATH. */
export function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names)
    for (const folder of folders)
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (isProgram(file)) return file;
      }
  return undefined;
}

/** Whether this process may install Debian's packages. */
export const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
