/**
 * What an earlier run left in the output folder: which file belongs to which episode, so that addresses stay, and the episodes
 * themselves for `--merge`. Called by build.ts.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { at, text } from '../../episode/formats/values.js';
import type { Found } from '../input/gather.js';
import { addressOf } from '../input/local-address.js';
import { slugOf } from './slugs.js';

/** Slugs by the ids of their episodes; empty where there was no earlier run, or its list is damaged. */
export async function readEarlier(out: string): Promise<ReadonlyMap<string, string>> {
  const slugs = new Map<string, string>();
  const seen = new Set<string>();
  for (let name: string | undefined = 'index.json'; name && !seen.has(name);) {
    seen.add(name);
    const data = await readJson(join(out, name));
    const items = at(data, 'items');
    for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
      const id = text(at(item, '_episode.id')) ?? text(at(item, 'id'));
      const slug = text(at(item, '_episode.src'))?.replace(/\.json$/, '');
      if (id && slug && slug === slugOf(slug)) slugs.set(id, slug);
    }
    name = /index-\d+\.json$/.exec(text(at(data, 'next_url')) ?? '')?.[0];
  }
  return slugs;
}

/** The earlier episodes that are not among `ids`, from their files; a file that is gone or damaged is left out. */
export async function readFallen(out: string, earlier: ReadonlyMap<string, string>, ids: ReadonlySet<string>): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [id, slug] of earlier) {
    if (ids.has(id)) continue;
    const path = resolve(out, `${slug}.json`);
    const draft = await readJson(path);
    if (draft !== undefined) found.push({ draft: draft as Found['draft'], base: addressOf(path), from: path, name: slug, isOurs: true });
  }
  return found;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
