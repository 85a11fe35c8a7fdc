/**
 * `check`: an episode, a file of many or a whole feed, its fields and every file that it names. It asks servers with GET and HEAD
 * alone, a few at a time, within a time. Called by the command line.
 */
import { setMaxListeners } from 'node:events';
import type { Entry } from '../build/entry.js';
import { readEntries, type Trouble } from '../build/read-entries.js';
import type { Limits } from '../input/fetch-bytes.js';
import { gather } from '../input/gather.js';
import { pathOf, stableAddress } from '../input/local-address.js';
import { checkFile, type Setting } from './check-file.js';
import { checkChapters } from './check-text.js';
import { splitRemedy, type Finding } from './finding.js';
import { linksOf, type Link } from './links.js';

/** `page` is the address of the page with the card; times in milliseconds, `atOnce` questions at a time. */
export interface CheckOptions {
  readonly places: readonly string[];
  readonly limits: Limits;
  readonly page: string;
  readonly atOnce: number;
  readonly mostMs: number;
}

/** What is wrong with one episode; an empty title stands for what belongs to no episode. */
export interface Checked {
  readonly episode: string;
  readonly from: string;
  readonly findings: readonly Finding[];
}

/** `episodes` counts all that could be read; `checked` holds those with findings. */
export interface CheckReport {
  readonly episodes: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly checked: readonly Checked[];
}

type Tell = (task: string, done: number, total: number) => void;

/** Reads all places and asks for all files. */
export async function check(options: CheckOptions, tell: Tell): Promise<CheckReport> {
  const { found, problems } = await gather(options.places, options.limits, (name) => tell(`reading ${name}`, 0, 0));
  const { entries, faulty, warnings } = await readEntries(found);
  const troubles = new Map<string, Checked>();
  const add = (episode: string, from: string, findings: readonly Finding[]) => {
    const key = JSON.stringify([episode, from]);
    const shown = findings.map((finding) =>
      finding.url ? { ...finding, url: pathOf(finding.url) ?? stableAddress(finding.url) } : finding,
    );
    if (shown.length > 0) troubles.set(key, { episode, from, findings: [...(troubles.get(key)?.findings ?? []), ...shown] });
  };
  for (const { message } of problems) add('', '', [{ level: 'error', code: 'unreadable', ...splitRemedy(message) }]);
  for (const trouble of faulty) add(trouble.episode, trouble.from, [fieldFinding(trouble, 'error')]);
  for (const trouble of warnings) add(trouble.episode, trouble.from, [fieldFinding(trouble, 'warning')]);
  const files = await checkFiles(entries, options, tell);
  for (const entry of entries) add(entry.episode.title, entry.from, [...checkFields(entry), ...files.of(entry)]);
  const checked = [...troubles.values()];
  const count = (level: Finding['level']) =>
    checked.flatMap(({ findings }) => findings).filter((finding) => finding.level === level).length;
  return { episodes: entries.length, files: files.count, errors: count('error'), warnings: count('warning'), checked };
}

const fieldFinding = ({ path, message }: Trouble, level: Finding['level']): Finding => ({
  level,
  code: 'field',
  path,
  ...splitRemedy(message.startsWith(`${path}: `) ? message.slice(`${path}: `.length) : message),
});

/** What the fields say by themselves. */
function checkFields({ episode }: Entry): readonly Finding[] {
  const { audio, chapters, duration } = episode;
  const findings: Finding[] = [...checkChapters(chapters, duration)];
  if (audio.length === 0)
    findings.push({
      level: 'warning',
      code: 'missing',
      path: 'audio',
      message: 'there is no audio, so the card has no player',
      fix: 'add the address of the sound file as "audio"',
    });
  return findings;
}

/** Each file once, however many episodes name it; an audio once for every duration that is claimed of it. */
async function checkFiles(
  entries: readonly Entry[],
  { page, limits: { timeoutMs }, atOnce, mostMs }: CheckOptions,
  tell: Tell,
): Promise<{ count: number; of: (entry: Entry) => readonly Finding[] }> {
  const place = new URL(page);
  const until = AbortSignal.timeout(mostMs);
  // Each question waits for it.
  setMaxListeners(0, until);
  const asker = { origin: place.origin, timeoutMs, until };
  const jobs = new Map<string, { link: Link; setting: Setting }>();
  const keyOf = ({ use, url }: Link, duration = 0) => `${use} ${stableAddress(url)} ${use === 'image' || use === 'page' ? '' : duration}`;
  for (const entry of entries) {
    const { duration } = entry.episode;
    for (const link of linksOf(entry)) jobs.set(keyOf(link, duration), { link, setting: { page: place, asker, duration } });
  }
  const results = new Map<string, readonly Finding[]>();
  const queue = [...jobs];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const [key, { link, setting }] = job;
      results.set(key, await checkFile(link, setting));
      tell('files', results.size, jobs.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const of = (entry: Entry) =>
    linksOf(entry).flatMap((link) =>
      (results.get(keyOf(link, entry.episode.duration)) ?? []).map((finding) => ({
        ...finding,
        path: finding.path === 'duration' ? 'duration' : link.path,
      })),
    );
  return { count: jobs.size, of };
}
