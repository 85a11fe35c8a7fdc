/**
 * Similar episodes by a program of the user's own: it reads one JSON object a line, `{id, title, url, text}`, and writes one a line,
 * `{id, similar: [id, or {id, relevance, motive}]}`. Called by build.ts for `--similar-cmd`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Entry } from '../build/entry.js';
import { at, number, text } from '../../episode/formats/values.js';
import type { ShowNotes } from '../show/read-shows.js';
import type { Match } from './find-similar.js';

/** Runs the command line in the shell and reads its answer; throws where it fails or writes something else. */
export async function askProgram(
  command: string,
  entries: readonly Entry[],
  notes: ReadonlyMap<Entry, ShowNotes>,
  limit: number,
): Promise<ReadonlyMap<string, readonly Match[]>> {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close') as Promise<[code: number | null]>;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  // A program may end before it has read all; how it ended says what that means.
  child.stdin.on('error', () => undefined);
  for (const entry of entries) if (!child.stdin.write(`${JSON.stringify(lineOf(entry, notes.get(entry)))}\n`)) await drained(child.stdin);
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`--similar-cmd: "${command}" ended with ${code ?? 'a signal'}; nothing was written`);
  const known = new Set(entries.map(({ id }) => id));
  return new Map(output.split('\n').flatMap((line, index) => (line.trim() ? [readLine(line, index + 1, known, limit)] : [])));
}

const drained = (stream: NodeJS.WritableStream) => Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);

const lineOf = ({ id, episode: { title, url, language } }: Entry, notes: ShowNotes | undefined) => ({
  id,
  title,
  url,
  language,
  text: notes?.lines.join('\n') ?? '',
});

function readLine(line: string, number_: number, known: ReadonlySet<string>, limit: number): [string, readonly Match[]] {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    data = undefined;
  }
  const id = text(at(data, 'id'));
  const list = at(data, 'similar');
  if (id === undefined || !Array.isArray(list))
    throw new Error(`--similar-cmd: line ${number_} of the answer is not {"id": …, "similar": […]}: ${line.slice(0, 80)}`);
  const matches = (list as unknown[]).map((item) => ({
    id: text(at(item, 'id')) ?? text(item) ?? '',
    relevance: number(at(item, 'relevance')),
    motive: text(at(item, 'motive')),
  }));
  return [id, matches.filter((match) => match.id !== id && known.has(match.id)).slice(0, limit)];
}
