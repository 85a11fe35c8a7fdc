/**
 * What the launcher of WebKit stands on: where its programs are, a display, a free port.
 * Used by webkit.mjs and install.mjs.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onPath } from './on-path.mjs';

/** The programs WebKit needs, or undefined if one is missing. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const folders = [
    '/usr/lib',
    '/usr/libexec',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : []),
  ];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const miniBrowser = folders
    .flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')))
    .find((file) => existsSync(file));
  return driver && miniBrowser && (xvfb || process.env.DISPLAY) ? { driver, xvfb, miniBrowser } : undefined;
}

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a display of our own; its number is what `-displayfd` writes. */
export async function startXvfb(program) {
  const child = spawn(program, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error('Xvfb ended at once')));
    child.once('error', reject);
  });
  return { child, display: `:${number}` };
}
