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

/** Slugs by the ids of their episodes, and the ids of those whose files lay there without being in the list. */
export interface Earlier {
  readonly slugs: ReadonlyMap<string, string>;
  readonly unlisted: ReadonlySet<string>;
}

/** An episode that is in the feed no longer; its file is still there. */
export interface Fallen {
  readonly id: string;
  readonly slug: string;
  readonly isNew: boolean;
  readonly found: Found;
}

/** Empty where there was no earlier run, or its list is damaged. */
export async function readEarlier(out: string): Promise<Earlier> {
  const slugs = new Map<string, string>();
  const unlisted = new Set<string>();
  const seen = new Set<string>();
  for (let name: string | undefined = 'index.json'; name && !seen.has(name);) {
    seen.add(name);
    const data = await readJson(join(out, name));
    for (const item of listAt(data, 'items')) keep(slugs, text(at(item, '_episode.id')) ?? text(at(item, 'id')), at(item, '_episode.src'));
    for (const item of listAt(data, '_episodes.fallen')) {
      const id = text(at(item, 'id'));
      if (id && !slugs.has(id) && keep(slugs, id, at(item, 'src'))) unlisted.add(id);
    }
    name = /index-\d+\.json$/.exec(text(at(data, 'next_url')) ?? '')?.[0];
  }
  return { slugs, unlisted };
}

function keep(slugs: Map<string, string>, id: string | undefined, src: unknown): boolean {
  const slug = text(src)?.replace(/\.json$/, '');
  if (!id || !slug || slug !== slugOf(slug)) return false;
  slugs.set(id, slug);
  return true;
}

const listAt = (data: unknown, path: string): readonly unknown[] => {
  const list = at(data, path);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** The earlier episodes that are not among `ids`, from their files; a file that is gone or damaged is left out. */
export async function readFallen(out: string, { slugs, unlisted }: Earlier, ids: ReadonlySet<string>): Promise<readonly Fallen[]> {
  const fallen: Fallen[] = [];
  for (const [id, slug] of slugs) {
    if (ids.has(id)) continue;
    const path = resolve(out, `${slug}.json`);
    const draft = (await readJson(path)) as Found['draft'] | undefined;
    if (draft === undefined) continue;
    const found = { draft, base: addressOf(path), from: path, name: slug, isOurs: true };
    fallen.push({ id, slug, isNew: !unlisted.has(id), found });
  }
  return fallen;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
