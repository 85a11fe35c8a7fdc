// A rollup plugin: no lazy chunk imports the entry file. If one did, a page that loads `episode-card.js?v=1` would get
// the whole of it twice; and if the entry fell in two files instead, the first paint would cost one more request. So
// the few modules of HANDED are handed over by the element's class, and the small pure helpers are copied.
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';

const MARK = '?for=';
const PREFIX = '\0handed:';
const HANDED = {
  lit: ['css', 'html', 'nothing', 'svg'],
  '@lit/localize/init/install.js': ['msg'],
  'src/episode/duration.ts': ['parseDuration'],
  'src/episode/read-episode.ts': ['readEpisodeData'],
  'src/episode/result.ts': ['fail', 'ok'],
  'src/episode/safe-url.ts': ['LINK_SCHEMES', 'safeUrl'],
  'src/episode/text.ts': ['cleanText'],
  'src/locale/format.ts': ['formatClock', 'formatDate', 'formatDuration', 'formatList', 'formatSpoken'],
  'src/locale/locale.ts': ['say'],
  'src/locale/strings.ts': ['fill'],
  'src/source/fetch-text.ts': ['fetchText'],
  'src/views/header.ts': ['kickerView', 'titleView'],
  'src/views/player.ts': ['playView', 'trackView'],
};
const NAMES = Object.values(HANDED).flat();
const HANDOVER = "customElements.get('episode-card').handed";

export function standaloneChunks() {
  return {
    name: 'standalone-chunks',
    async resolveDynamicImport(source, importer) {
      if (typeof source !== 'string' || !source.startsWith('.')) return null;
      const resolved = await this.resolve(typescriptOf(source), importer.split(MARK)[0]);
      return resolved && `${resolved.id}${MARK}${basename(source, '.js')}`;
    },
    async resolveId(source, importer) {
      const [from, chunk] = importer?.split(MARK) ?? [];
      if (chunk && source in HANDED) return handed(source, chunk);
      if (!source.startsWith('.') || !from || from.includes('node_modules')) return null;
      const resolved = await this.resolve(typescriptOf(source), from, { skipSelf: true });
      if (!resolved || !chunk) return resolved ?? null;
      const name = relative('.', resolved.id);
      return name in HANDED ? handed(name, chunk) : `${resolved.id}${MARK}${chunk}`;
    },
    async load(id) {
      if (id.startsWith(PREFIX)) {
        const [source] = id.slice(PREFIX.length).split(MARK);
        return HANDED[source].map((name) => `export const ${name} = ${HANDOVER}[${NAMES.indexOf(name)}];`).join('\n');
      }
      const [file, chunk] = id.split(MARK);
      return chunk ? transform(await readFile(file, 'utf8'), { loader: 'ts', target: 'es2022' }) : null;
    },
    transform(code, id) {
      if (!id.endsWith('src/define.ts')) return null;
      const imports = Object.entries(HANDED).map(
        ([source, names]) => `import { ${names.join(', ')} } from '${source.replace(/^src(.*)\.ts$/, '.$1.js')}';`,
      );
      return {
        code: `${imports.join('\n')}\nimport { EpisodeCard as Card } from './element/episode-card.js';\nCard.handed = [${NAMES}];\n${code}`,
        map: null,
      };
    },
  };
}

const typescriptOf = (source) => source.replace(/\.js$/, '.ts');

/** One for each chunk: a shared one would be a chunk of its own. */
const handed = (source, chunk) => `${PREFIX}${source}${MARK}${chunk}`;
