/**
 * A server for the author's own machine: the episodes of a folder in the real card, and the page anew when a file changes.
 * It listens on this machine alone and answers only to its own name.
 */
import { watch } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, relative, sep } from 'node:path';
import { readEntries } from '../build/read-entries.js';
import { gather } from '../input/gather.js';
import { pathOf } from '../input/local-address.js';
import { builtFile } from '../product.js';
import { previewPage, RELOAD_SCRIPT, type Preview } from './preview-page.js';
import { sendFile } from './send-file.js';

/** A folder's server that does not listen yet; closing it ends the watching too. */
export function previewServer(folder: string): Server {
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, folder, waiting).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${error.message}\n`);
    });
  });
  server.on('listening', () => {
    let timer: NodeJS.Timeout | undefined;
    const tell = () => {
      clearTimeout(timer);
      // Editors write a file in several steps.
      timer = setTimeout(() => waiting.forEach((each) => each.write('data: changed\n\n')), 100);
    };
    // The first Node 20 does not see new files where it looks into the folders below.
    const watchers = [true, false].map((recursive) => watch(folder, { recursive }, tell).on('error', tell));
    server.on('close', () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    });
  });
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, waiting: Set<ServerResponse>): Promise<void> {
  const { method = '', url = '/', headers } = request;
  // A page elsewhere may have its name lead here.
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '')) return refuse(response, 403, 'Only for this machine');
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD');
  const [pathname = '/'] = url.split(/[?#]/);
  if (pathname === '/') {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(previewPage(await previews(folder)));
    return;
  }
  if (pathname === '/-/reload.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(RELOAD_SCRIPT);
    return;
  }
  if (pathname === '/-/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
    return;
  }
  if (/^\/-\/(?:episode-card\.js$|chunks\/)/.test(pathname))
    return sendFile(request, response, dirname(builtFile('episode-card.js')), pathname.slice(2));
  return sendFile(request, response, folder, pathname);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Every episode in the folder's files, with the address under which the card asks for it. */
async function previews(folder: string): Promise<readonly Preview[]> {
  const { found, problems } = await gather([folder], { mostBytes: 64e6, timeoutMs: 10_000 });
  const { entries, faulty } = await readEntries(found);
  const faults = [...problems.map(({ message }) => message), ...faulty.map(({ from, message }) => `${from}: ${message}`)];
  return [
    ...entries.map(({ id, base, name, episode }) => {
      const path = relative(folder, pathOf(base) ?? folder)
        .split(sep)
        .map(encodeURIComponent)
        .join('/');
      return { title: episode.title, src: name ? `/${path}` : `/${path}#${encodeURIComponent(id)}` };
    }),
    ...faults.map((fault) => ({ title: fault })),
  ];
}
