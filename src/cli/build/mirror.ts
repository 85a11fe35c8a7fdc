/**
 * Copies of the transcripts and chapters that episodes name, beside their files, so that no other server has to allow a card to read
 * them. Transcripts become WebVTT, chapters the JSON of the podcast namespace. Called by build.ts for `--mirror`.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readChapters } from '../../episode/chapters/read-chapters.js';
import type { Chapter, TranscriptFile } from '../../episode/episode.js';
import { fail, ok, type Result } from '../../episode/result.js';
import type { Cue } from '../../episode/transcript/cue.js';
import { readTranscript } from '../../episode/transcript/read-transcript.js';
import type { Limits } from '../input/fetch-bytes.js';
import { linkedText } from '../input/linked-text.js';
import { addressOf } from '../input/local-address.js';
import type { EpisodeRecord } from './entry.js';
import type { Page, SiteFile } from './page.js';
import type { Trouble } from './read-entries.js';
import { slugOf } from './slugs.js';
import { formatText, formatVtt } from './format-vtt.js';

/** What is copied. */
export type Mirrored = 'transcripts' | 'chapters';

/** A page whose fields name the copies, the copies, the words of the transcript, and what could not be had. */
export interface MirroredPage {
  readonly page: Page;
  readonly files: readonly SiteFile[];
  readonly transcript?: readonly Cue[] | undefined;
  readonly troubles: readonly Trouble[];
}

/** Copies what `kinds` names; what cannot be had is left as it is, or as an earlier run has copied it. */
export async function mirrorPage(page: Page, kinds: readonly Mirrored[], out: string, limits: Limits): Promise<MirroredPage> {
  const files: SiteFile[] = [];
  const troubles: Trouble[] = [];
  const { episode, base, from } = page.entry;
  const trouble = (path: string, message: string) =>
    troubles.push({ episode: episode.title, from, path, message: `${path}: ${message}; it stays where it is` });
  let fields: EpisodeRecord = page.fields;
  let transcript: readonly Cue[] | undefined;
  if (kinds.includes('chapters') && episode.chaptersUrl) {
    const name = `${page.slug}.chapters.json`;
    const text = await copyOf(name, out, await chaptersText(episode.chaptersUrl, base, limits));
    if (text.ok) {
      files.push({ name, text: text.value });
      fields = { ...fields, chapters: addressOf(resolve(out, name)) };
    } else trouble('chapters', text.problem.message);
  }
  if (kinds.includes('transcripts')) {
    const mirrored: TranscriptFile[] = [];
    const stems = new Set<string>();
    for (const group of groupsOf(episode.transcripts ?? [])) {
      const read = await firstCues(group, base, limits);
      const stem = freeStem(page.slug, group[0]!, stems);
      const copy = await transcriptCopy(stem, out, read);
      if (copy.ok) {
        files.push(copy.value);
        const [{ language, rel }] = group as [TranscriptFile];
        const type = copy.value.name.endsWith('.vtt') ? 'text/vtt' : 'text/plain';
        mirrored.push({ url: addressOf(resolve(out, copy.value.name)), type, ...(language && { language }), ...(rel && { rel }) });
        transcript ??= read.ok ? read.value : undefined;
      } else {
        mirrored.push(...group);
        trouble('transcripts', copy.problem.message);
      }
    }
    if (mirrored.length > 0) fields = { ...fields, transcripts: mirrored };
  }
  return { page: { ...page, fields }, files, transcript, troubles };
}

/** Files of the same words: one language and use in several formats. */
function groupsOf(transcripts: readonly TranscriptFile[]): readonly (readonly TranscriptFile[])[] {
  const groups = new Map<string, TranscriptFile[]>();
  for (const file of transcripts) {
    const key = `${file.language ?? ''} ${file.rel ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

async function firstCues(group: readonly TranscriptFile[], base: string, limits: Limits): Promise<Result<readonly Cue[]>> {
  let last: Result<readonly Cue[]> = fail('not-a-transcript', 'there is no file');
  for (const { url, type } of group) {
    const text = await linkedText(url, base, limits);
    last = text.ok ? readTranscript(text.value.text, type ?? text.value.type) : text;
    if (last.ok && last.value.length > 0) return last;
  }
  return last;
}

/** `"rye"`, then `"rye.de"`, then `"rye.de-2"`, each once. */
function freeStem(slug: string, { language = '' }: TranscriptFile, taken: Set<string>): string {
  const stem = taken.size === 0 ? slug : `${slug}.${slugOf(language) || 'other'}`;
  let free = stem;
  for (let count = 2; taken.has(free); count++) free = `${stem}-${count}`;
  taken.add(free);
  return free;
}

async function transcriptCopy(stem: string, out: string, cues: Result<readonly Cue[]>): Promise<Result<SiteFile>> {
  const isTimed = !cues.ok || cues.value.some(({ start }) => start !== undefined);
  const name = `${stem}.${isTimed ? 'vtt' : 'txt'}`;
  const text = cues.ok ? ok(isTimed ? formatVtt(cues.value) : formatText(cues.value)) : cues;
  const copy = await copyOf(name, out, text);
  return copy.ok ? ok({ name, text: copy.value }) : copy;
}

async function chaptersText(url: string, base: string, limits: Limits): Promise<Result<string>> {
  const text = await linkedText(url, base, limits);
  const chapters = text.ok ? readChapters(text.value.text, url) : text;
  return chapters.ok ? ok(`${JSON.stringify({ version: '1.2.0', chapters: chapters.value.map(chapterOf) }, null, 2)}\n`) : chapters;
}

const chapterOf = ({ isListed, ...chapter }: Chapter) => ({ ...chapter, ...(!isListed && { toc: false }) });

/** The new text, or that of an earlier run. */
async function copyOf(name: string, out: string, text: Result<string>): Promise<Result<string>> {
  if (text.ok) return text;
  const old = await readFile(resolve(out, name), 'utf8').catch(() => undefined);
  return old === undefined ? text : ok(old);
}
