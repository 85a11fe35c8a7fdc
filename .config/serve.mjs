/**
 * `npm start`: the demo pages and the built files on this machine alone, with byte ranges for the audio.
 * Takes port 8000 or the next free one; `PORT=8080` demands one. A page named `*csp*.html` gets the strict policy as a header.
 */
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageHeaders, sendText, serveStatic } from './server/static-files.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const HOST = '127.0.0.1';
const FIRST_PORT = 8000;
const LAST_PORT = 8099;

const server = createServer((request, response) => {
  // A path is taken as it is: `//x` would be a host to the URL parser.
  const [pathname] = (request.url ?? '/').split(/[?#]/);
  if (pathname === '/') return sendText(response, 302, 'The demo is at /demo/', { location: '/demo/' });
  if (!/^\/(demo|dist)(\/|$)/.test(pathname)) return sendText(response, 404, 'Not found: the demo is at /demo/');
  return void serveStatic(request, response, root, pathname, pageHeaders);
});

const demanded = process.env.PORT ? Number(process.env.PORT) : undefined;
let port = demanded ?? FIRST_PORT;

server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && demanded === undefined && port < LAST_PORT) {
    server.listen(++port, HOST);
    return;
  }
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another with PORT=…` : error.message);
  process.exit(1);
});
server.on('listening', () => console.log(`The demo is at http://${HOST}:${server.address().port}/demo/ (Ctrl+C ends it)`));
server.listen(port, HOST);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
