/** A host that does all right, and an episode on it. Called by the tests of `check`. */
import { runJson, serve } from './command.mjs';
import { FRAME, mp3 } from './sounds.mjs';

export const OPEN = { 'access-control-allow-origin': '*' };
export const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n';

/** A good host: types, byte ranges, open to all. */
export function sound(bytes, type = 'audio/mpeg', hasRanges = true) {
  return (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (!hasRanges || from === undefined)
      return response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
    const part = bytes.subarray(Number(from), Number(to) + 1);
    return response
      .writeHead(206, { 'content-type': type, 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}` })
      .end(part);
  };
}

export const GOOD = {
  '/a.mp3': sound(mp3(400)),
  '/t.vtt': { headers: { ...OPEN, 'content-type': 'text/vtt' }, body: VTT },
  '/c.json': {
    headers: { ...OPEN, 'content-type': 'application/json' },
    body: '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Hello"}]}',
  },
  '/cover.png': { headers: { 'content-type': 'image/png' }, body: 'png' },
  '/page': { headers: { 'content-type': 'text/html' }, body: '<p>' },
};
export const EPISODE = {
  title: 'Rye',
  url: '/page',
  duration: 400 * FRAME,
  audio: { url: '/a.mp3', type: 'audio/mpeg', length: 400 * 417 },
  image: '/cover.png',
  transcripts: '/t.vtt',
  chapters: '/c.json',
};

/** The findings for an episode on a server with these routes beside the good ones. */
export async function findingsOf(changes = {}, routes = {}, args = []) {
  const { address, asked } = await serve({ ...GOOD, '/e.json': JSON.stringify({ ...EPISODE, ...changes }), ...routes });
  const { code, report } = await runJson(['check', `${address}/e.json`, ...args]);
  return { code, asked, report, findings: report.checked.flatMap(({ findings }) => findings) };
}
