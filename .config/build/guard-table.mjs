// Writes src/episode/guard-table.generated.ts and dist/schema/episode.schema.json from src/episode/schema.ts.
// Run by `npm run generate` (and so by the build). A node of the schema that it does not know is an error, so that
// nothing is dropped silently.
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = `${root}node_modules/.cache/episode-card/schema.mjs`;
await build({
  entryPoints: [`${root}src/episode/schema.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  external: ['zod/*'],
  logLevel: 'error',
});
const { episodeSchema, kinds } = await import(pathToFileURL(bundle).href);
const { toJSONSchema } = await import('zod/v4/core');

/** Entries by index, in the notation of guard.ts; equal entries share one; a schema that holds itself finds its own index. */
const table = [];
const rules = new Map();

function ruleOf(schema) {
  const { kind, of } = kinds.get(schema) ?? {};
  if (kind?.length === 1 && kind !== '+') return kind;
  if (rules.has(schema)) return rules.get(schema);
  const { def } = schema._zod;
  if (def.type !== 'object') {
    const entry = of ? `${kind},${ruleOf(of)}` : entryOf(def, kind);
    if (!table.includes(entry)) table.push(entry);
    return String(table.indexOf(entry));
  }
  const index = table.push(null) - 1;
  rules.set(schema, String(index));
  const fields = Object.entries(def.shape).map(([name, value]) => {
    const { type, innerType } = value._zod.def;
    return type === 'optional' ? `${name}:${ruleOf(innerType)}` : `${name}!${ruleOf(value)}`;
  });
  table[index] = fields.join(' ');
  return String(index);
}

function entryOf(def, kind) {
  if (def.type === 'array') return `${kind ?? '*'}${ruleOf(def.element)}`;
  if (def.type === 'union') return `|${def.options.map(ruleOf)}`;
  if (def.type === 'enum') return `=${Object.values(def.entries)}`;
  throw new Error(`the guard has no rule for ${JSON.stringify(def)}`);
}

ruleOf(episodeSchema);
await writeFile(
  `${root}src/episode/guard-table.generated.ts`,
  `// Generated from schema.ts by \`npm run generate\`: do not edit.\nexport const TABLE: readonly string[] = [\n${table.map((entry) => `  '${entry}',\n`).join('')}];\n`,
);

const jsonSchema = toJSONSchema(episodeSchema, {
  io: 'input',
  target: 'draft-7',
  reused: 'ref',
  override({ zodSchema, jsonSchema }) {
    const { format, description } = kinds.get(zodSchema) ?? {};
    Object.assign(jsonSchema, format && { format }, description && { description });
  },
});
const file = `${root}dist/schema/episode.schema.json`;
await mkdir(dirname(file), { recursive: true });
await writeFile(
  file,
  `${JSON.stringify({ ...jsonSchema, title: 'Episode', description: 'A podcast episode for <episode-card>.' }, null, 2)}\n`,
);
