/**
 * The built command as its users meet it: a process of its own, folders that vanish, servers on this machine.
 * Called by the tests of this folder.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
export const program = join(root, 'dist/cli/episode-card.js');

/** Runs the command without blocking the servers of the test: `{code, stdout, stderr}`. */
export function run(args, { input = '', cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, FORCE_COLOR: '0', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The same with `--json`; the report is parsed. */
export async function runJson(args, options) {
  const answer = await run([...args, '--json'], options);
  return { ...answer, report: JSON.parse(answer.stdout) };
}

/** A folder that is gone after the tests of the file. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'episode-card-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Every file under a folder by its path with slashes, as text. */
export function filesOf(path) {
  const names = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file
          .slice(path.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(file, 'utf8'),
      ])
      .sort(),
  );
}

/** Builds what is piped in, in a new folder; `titles` are those of the episodes. */
export async function build(input, args = []) {
  const out = folder();
  const { code, report, stderr } = await runJson(['build', '-', '--out', out, ...args], { input });
  const names = Object.keys(filesOf(out));
  const titles = names.filter((name) => !name.startsWith('index')).map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')).title);
  return { out, code, report, stderr, names, titles: titles.sort() };
}

/**
 * A server on this machine: `routes` maps a path to a text, or to `{status, headers, body}`, or to a function of request and
 * response. Answers with its address; `asked` holds methods and paths.
 */
export async function serve(routes) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const route = routes[request.url.split('?')[0]];
    if (typeof route === 'function') return route(request, response);
    const { status = 200, headers = {}, body = '' } = typeof route === 'string' ? { body: route } : (route ?? { status: 404 });
    response.writeHead(status, headers);
    return response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { address: `http://127.0.0.1:${server.address().port}`, asked };
}

/** A feed of items, each given as the markup inside it. */
export const feedOf = (items, head = '<title>Bread Talk</title><link>https://bread.example/</link><language>en</language>') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${items.map((item) => `<item>${item}</item>`).join('\n')}</channel></rss>`;

/** The markup of an item with all that an episode needs. */
export const itemOf = (name, more = '') =>
  `<title>${name}</title><guid isPermaLink="false">${name}-1</guid><link>https://bread.example/${name}</link><pubDate>Sun, 16 Feb 2025 08:00:00 GMT</pubDate><itunes:duration>12:17</itunes:duration><enclosure url="https://bread.example/${name}.mp3" type="audio/mpeg" length="1000"/>${more}`;
