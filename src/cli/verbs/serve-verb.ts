/** `episode-card serve`: a preview of a folder on the author's own machine. */
import { statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { CAC } from 'cac';
import { previewServer } from '../serve/preview-server.js';
import { print } from '../terminal/terminal.js';
import { textOf, UsageError, type Flags } from './options.js';

/** Declares the verb. */
export function serveVerb(cli: CAC): void {
  cli
    .command('serve [folder]', 'Preview a folder of episodes in the real card, reloading on change')
    .option('--port <number>', 'The port to listen on; 0 for any free one', { default: 8080 })
    .example('  episode-card serve episodes')
    .action((folder: unknown, flags: Flags) => {
      const path = resolve(textOf(folder) ?? '.');
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${path}: there is no such folder`);
      const port = Number(textOf(flags.port));
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new UsageError(`--port ${textOf(flags.port) ?? ''}: is no number from 0 to 65535`);
      return listen(path, port);
    });
}

/** Runs until it is interrupted. */
function listen(folder: string, port: number): Promise<void> {
  const server = previewServer(folder);
  return new Promise((done, failed) => {
    server.on('error', (error: Error & { code?: string }) =>
      failed(error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is taken; choose another, as in --port ${port + 1}`) : error),
    );
    server.on('close', done);
    server.listen(port, '127.0.0.1', () =>
      print(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ shows ${folder} (Ctrl+C ends it)`),
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
  });
}
