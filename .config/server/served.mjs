/**
 * Pages into which a server has drawn a card: `/served/page.html?ask={"data": …, "options": …, "isStrict": true}`, by the built
 * renderer. The witness is their first script, and the card's script is not in them. Mounted by test-server.mjs.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strictHeaders } from './static-files.mjs';

/** Answers with the page; what the renderer refuses is a 500 with its sentence. */
export async function sendServed(response, root, { searchParams }) {
  const { renderCard } = await import(pathToFileURL(join(root, 'dist/render/index.js')).href);
  const { data, options, isStrict } = JSON.parse(searchParams.get('ask'));
  const card = await renderCard(data, options);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...(isStrict && strictHeaders) });
  response.end(`<!doctype html>
<html lang="${options.lang ?? 'en'}">
<head><script src="/test/fixtures/pages/witness.js"></script><meta charset="utf-8"><title>Served</title></head>
<body><p id="before">Before</p>
${card}
<p id="after">After</p></body>
</html>`);
}
