/**
 * A recipe of demo/recipes as a reader makes it: copied into a folder of its own far from this repository, the packed package
 * and the rest installed from npm, an episode put into its static folder, and built. Called by recipes.test.mjs.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const place = mkdtempSync(join(tmpdir(), 'episode-card-recipes-'));
/** More than the slowest takes on a busy machine. */
const PATIENCE_MS = 8 * 60_000;
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CI: 'true',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** What npm tells the programs that it starts of this repository would mislead the npm of another folder. */
const clean = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_(?!config_cache)|INIT_CWD$|NODE_)/.test(name)));

/** Runs npm in a folder and answers with what it printed; anything but success, and too long a time, is an error that tells all. */
export function npm(cwd, ...args) {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32';
    const env = { ...clean(process.env), ...QUIET };
    const child = spawn('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows, detached: !isWindows });
    let output = '';
    let late = '';
    const timer = setTimeout(() => {
      late = ` took more than ${PATIENCE_MS / 60_000} minutes`;
      // The group: npm's own child is what hangs.
      if (isWindows) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE_MS);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(`npm ${args.join(' ')} in ${cwd}${late || ` left with ${code}`}\n${output}`));
    });
  });
}

let packed;

/** The package as npm hands it out, packed once for all recipes. */
const tarball = () =>
  (packed ??= npm(place, 'pack', root, '--ignore-scripts', '--loglevel=error').then(() =>
    join(
      place,
      readdirSync(place).find((name) => name.endsWith('.tgz')),
    ),
  ));

/** An episode of the demo with its sound and a transcript, and the page that its link leads to. */
function putEpisode(folder) {
  mkdirSync(folder, { recursive: true });
  const show = join(root, 'demo/show');
  for (const name of ['rust.html', 'rust.mp3', 'rust.svg', 'cover.svg', 'entry-points.vtt']) cpSync(join(show, name), join(folder, name));
  const episode = JSON.parse(readFileSync(join(show, 'rust.json'), 'utf8'));
  const transcripts = [{ url: 'entry-points.vtt', type: 'text/vtt', language: 'en' }];
  writeFileSync(join(folder, 'rust.json'), JSON.stringify({ ...episode, url: '/episodes/rust.html', transcripts }));
}

/** Makes and builds a recipe; `assets` is its static folder, `more` are files beside its own. Answers with its folder and with what the build printed. */
export async function makeProject(name, assets, more = {}) {
  const folder = join(place, name);
  cpSync(join(root, 'demo/recipes', name), folder, { recursive: true });
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  putEpisode(join(folder, assets, 'episodes'));
  const began = Date.now();
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm(folder, 'install', await tarball(), ...flags);
  const installed = Date.now();
  const said = await npm(folder, 'run', 'build');
  const seconds = (ms) => `${Math.round(ms / 1000)} s`;
  console.log(`${name}: installed in ${seconds(installed - began)}, built in ${seconds(Date.now() - installed)}`);
  return { folder, said };
}

/** Removes every project. */
export const removeProjects = () => rmSync(place, { recursive: true, force: true });
