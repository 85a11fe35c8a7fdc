/** The package that this command is a part of: its version, its built files, and the addresses and hashes of them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** From package.json beside `dist/`. */
export const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** The path of a built file: `"episode-card.js"`. */
export const builtFile = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The address of this very version on a public host of npm packages. */
export const scriptAddress = `https://cdn.jsdelivr.net/npm/episode-card@${version}/dist/episode-card.js`;

/** The hash by which a browser knows this very script (https://www.w3.org/TR/SRI/). */
export const scriptIntegrity = (): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(builtFile('episode-card.js')))
    .digest('base64')}`;

/** What runs in pages for frames, as text that may stand in them. */
export const frameScript = (): string => readFileSync(builtFile('embed.js'), 'utf8').replace(/<\/script/gi, '<\\/script');
