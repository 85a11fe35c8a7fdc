/** The page of the preview: a card for every episode. Called by preview-server.ts. */
import { markup } from '../../render/markup.js';

/** An episode by the address of its file; without one, what is wrong. */
export interface Preview {
  readonly title: string;
  readonly src?: string;
}

/** Loads the page anew when the server says that a file changed. */
export const RELOAD_SCRIPT = `new EventSource('/-/changes').onmessage = () => location.reload();\n`;

/** Cards load as they come into view, so all may stand on one page. */
export const previewPage = (previews: readonly Preview[]): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Episodes</title>
<script type="module" src="/-/episode-card.js"></script>
<script src="/-/reload.js" defer></script>
<style>body{max-inline-size:60em;margin:2em auto;padding:0 1em;font-family:system-ui,sans-serif}episode-card{margin-block:2em}.fault{color:#b00020}</style>
</head>
<body>
${previews.length === 0 && markup`<p>There is no episode file in this folder yet.</p>`}${previews.map(({ title, src }) =>
    src ? markup`<episode-card src="${src}"><a href="${src}">${title}</a></episode-card>\n` : markup`<p class="fault">${title}</p>\n`,
  )}</body>
</html>
`.text;
