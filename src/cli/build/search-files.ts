/**
 * The episodes for a search engine that finds similar ones beyond one machine: what it takes in, and the question to ask it. Called
 * by write-site.ts for `--index`. Names in braces in a question stand for the values of an episode.
 */
import { found } from '../../episode/formats/found.js';
import { topicsOf } from '../show/read-shows.js';
import type { Page, SiteFile } from './page.js';

/** The engines that are known. */
export const ENGINES = ['opensearch', 'meilisearch', 'typesense'] as const;
export type Engine = (typeof ENGINES)[number];

const SHOWN = ['title', 'url', 'datePublished', 'duration', 'image', 'show', 'guid', 'src'];

/** The files for one engine, in the folder `search`. */
export function searchFiles(engine: Engine, pages: readonly Page[], limit: number, site: string | undefined): readonly SiteFile[] {
  const documents = pages.map((page) => documentOf(page, site));
  const lines = engine === 'opensearch' ? documents.flatMap((each) => [{ index: { _index: 'episodes', _id: each.id } }, each]) : documents;
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const more = { opensearch: openSearch, meilisearch: meilisearch, typesense: typesense }[engine](limit);
  const files = [{ name: `search/${engine}.${engine === 'typesense' ? 'jsonl' : 'ndjson'}`, text }];
  return [
    ...files,
    ...Object.entries(more).map(([name, data]) => ({ name: `search/${engine}.${name}.json`, text: `${JSON.stringify(data, null, 2)}\n` })),
  ];
}

/** `id` is the slug, which every engine takes. */
const documentOf = ({ slug, entry: { id, episode }, outline, lines }: Page, site: string | undefined) => ({
  id: slug,
  ...found({
    guid: episode.guid ?? id,
    title: episode.title,
    url: episode.url,
    src: site ? new URL(`${slug}.json`, site).href : `${slug}.json`,
    datePublished: episode.datePublished,
    duration: episode.duration,
    image: episode.image,
    show: episode.show?.title,
    language: episode.language,
    headings: topicsOf(episode.outline ?? outline),
    text: lines.join('\n'),
  }),
});

/** `POST /episodes/_search`, weighted as the command itself does. */
const openSearch = (limit: number) => ({
  query: {
    size: limit,
    _source: SHOWN,
    query: {
      bool: {
        should: Object.entries({ title: 3, headings: 2, text: 1 }).map(([field, boost]) => ({
          more_like_this: {
            fields: [field],
            like: [{ _index: 'episodes', _id: '{slug}' }],
            min_term_freq: 1,
            min_doc_freq: 2,
            max_query_terms: 25,
            boost,
          },
        })),
      },
    },
  },
});

/** `PATCH /indexes/episodes/settings`, then `POST /indexes/episodes/similar`. */
const meilisearch = (limit: number) => ({
  settings: {
    embedders: {
      default: { source: 'huggingFace', documentTemplate: '{{doc.title}}. {{doc.headings}} {{doc.text}}', documentTemplateMaxBytes: 4000 },
    },
  },
  query: { id: '{slug}', embedder: 'default', limit, attributesToRetrieve: SHOWN, showRankingScore: true },
});

/** `POST /collections`, then `POST /multi_search`. */
const typesense = (limit: number) => ({
  collection: {
    name: 'episodes',
    fields: [
      { name: '.*', type: 'auto' },
      { name: 'title', type: 'string' },
      { name: 'text', type: 'string' },
      { name: 'embedding', type: 'float[]', embed: { from: ['title', 'text'], model_config: { model_name: 'ts/all-MiniLM-L12-v2' } } },
    ],
  },
  query: {
    searches: [
      {
        collection: 'episodes',
        q: '*',
        vector_query: `embedding:([], id: {slug}, k: ${limit})`,
        per_page: limit,
        include_fields: SHOWN.join(','),
      },
    ],
  },
});
