/**
 * Holds the layout of src: which room may import which and which libraries, no cycles, no barrels, small files, names.
 * It reads the imports of every file, types included; what a room may do stands in ROOMS.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const MAX_LINES = 250;

/** The files that a page or a bundler enters by. */
const DOORS = ['index.ts', 'define.ts'];

/** What a room may import: rooms by value, rooms for types alone, libraries. Of lit no directives: the script-tag file leaves them out. */
const ROOMS = {
  // The first door shows the reader and its types too, for pages and tools that read episodes without drawing them.
  '(doors)': { rooms: ['element', 'episode'], types: [], libraries: [] },
  element: { rooms: ['views', 'player', 'source', 'styles', 'locale', 'episode'], types: [], libraries: [/^lit$/] },
  views: { rooms: ['episode'], types: ['locale'], libraries: [/^lit$/] },
  player: { rooms: [], types: ['episode'], libraries: [] },
  source: { rooms: ['episode'], types: [], libraries: [] },
  episode: { rooms: [], types: [], libraries: [] },
  locale: { rooms: [], types: [], libraries: [/^@lit\/localize(\/|$)/] },
  styles: { rooms: [], types: [], libraries: [/^lit$/] },
  // Scripts of their own, beside the card's.
  embed: { rooms: [], types: ['element'], libraries: [] },
  render: {
    rooms: ['element', 'views', 'player', 'styles', 'locale', 'episode'],
    types: [],
    libraries: [/^lit$/, /^@lit-labs\/ssr/, /^node:/],
  },
  cli: { rooms: ['episode', 'render'], types: [], libraries: [/^node:/, /^(cac|feedsmith|parse5|yoctocolors)$/] },
};

/** What single files may import beyond their room's libraries; a computed address is a chunk of our own, asked for anew. */
const ALSO = {
  'episode/schema.ts': [/^zod\/mini$/],
  'episode/explain.ts': [/^zod\/(mini|locales)$/],
  'locale/languages.ts': [/^\(computed\)$/],
};

/** Folders of browser tests that mirror no file: whole pages, whole stories. */
const STORIES = ['frameworks', 'pages', 'stories', 'support'];

const filesIn = (folder, pattern) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => pattern.test(name) && !name.split(sep).includes('node_modules'))
        .map((name) => name.split(sep).join('/'))
    : [];

const isGenerated = (name) => /\.generated\.ts$/.test(name) || /(^|\/)locale\/generated\//.test(name);
const roomOf = (name) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '(doors)');

/** Every import of a file as `{from, isType}`: static, re-exported, dynamic, and `import('x').Type`. */
function importsOf(name) {
  const tree = ts.createSourceFile(name, readFileSync(join(root, 'src', name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const isTypeOnly = (clause, names) =>
    clause?.isTypeOnly === true || (!clause?.name && (names?.elements?.length ?? 0) > 0 && names.elements.every((one) => one.isTypeOnly));
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      found.push({ from: node.moduleSpecifier.text, isType: isTypeOnly(node.importClause, node.importClause?.namedBindings) });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push({ from: node.moduleSpecifier.text, isType: isTypeOnly(node, node.exportClause) });
    else if (ts.isImportTypeNode(node)) found.push({ from: node.argument.literal.text, isType: true });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push({ from: node.arguments[0]?.text ?? '(computed)', isType: false });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const sources = filesIn('src', /\.ts$/);
const graph = new Map(
  sources.map((name) => [
    name,
    importsOf(name).map(({ from, isType }) => ({
      from,
      isType,
      file: from.startsWith('.')
        ? relative(join(root, 'src'), join(root, 'src', dirname(name), from))
            .split(sep)
            .join('/')
            .replace(/\.js$/, '.ts')
        : undefined,
    })),
  ]),
);

/** What is wrong with one import, or undefined. */
function faultOf(name, { from, isType, file }) {
  const room = ROOMS[roomOf(name)];
  if (file === undefined) {
    const isAllowed = [...(room?.libraries ?? []), ...(ALSO[name] ?? [])].some((library) => library.test(from));
    return isAllowed ? undefined : `${name} imports the library ${from}`;
  }
  if (!graph.has(file)) return `${name} imports ${from}, which is not there`;
  const other = roomOf(file);
  if (other === roomOf(name) || room?.rooms.includes(other)) return undefined;
  if (room?.types.includes(other)) return isType ? undefined : `${name} imports more than types from ${other}/`;
  return `${name} imports from ${other === '(doors)' ? 'a door' : `${other}/`}: ${from}`;
}

/** The first circle of imports, as `a.ts > b.ts > a.ts`. */
function findCycle() {
  const done = new Set();
  const walk = (name, path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name].join(' > ');
    if (done.has(name)) return undefined;
    for (const { file } of graph.get(name) ?? []) {
      const cycle = file && walk(file, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of sources) {
    const cycle = walk(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}

const none = (list, why) => assert.deepEqual(list, [], why);

describe('the house', () => {
  it('has only the rooms and doors it says', () => {
    none(sources.filter((name) => (name.includes('/') ? !(roomOf(name) in ROOMS) : !DOORS.includes(name))));
  });

  it('imports one way, types included, and each library in its room', () => {
    none([...graph].flatMap(([name, imports]) => imports.map((one) => faultOf(name, one)).filter(Boolean)));
  });

  it('has no circle of imports', () => assert.equal(findCycle(), undefined));

  it('has no barrel: a file inside a room has something of its own', () => {
    const isBarrel = (name) => {
      const { statements } = ts.createSourceFile(name, readFileSync(join(root, 'src', name), 'utf8'), ts.ScriptTarget.Latest);
      return statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
    };
    none(sources.filter((name) => name.includes('/') && (basename(name) === 'index.ts' || isBarrel(name))));
  });

  it('has no room or file for odds and ends', () => {
    none(sources.filter((name) => /(^|\/)(utils?|common|helpers?|misc|shared)(\/|\.ts$)/.test(name)));
  });

  it('names files in kebab case', () => {
    none(sources.filter((name) => !isGenerated(name) && !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name)));
  });

  it('exports by name', () => {
    none(sources.filter((name) => !isGenerated(name) && /^export\s+default\b/m.test(readFileSync(join(root, 'src', name), 'utf8'))));
  });

  it(`has no file of more than ${MAX_LINES} lines`, () => {
    const all = [
      ...sources.filter((name) => !isGenerated(name)).map((name) => `src/${name}`),
      ...filesIn('test', /\.(ts|mjs)$/).map((name) => `test/${name}`),
      ...filesIn('.config', /\.mjs$/).map((name) => `.config/${name}`),
    ];
    none(all.filter((name) => readFileSync(join(root, name), 'utf8').trimEnd().split('\n').length > MAX_LINES));
  });

  it('mirrors src in test', () => {
    const mirrors = (name) => sources.includes(name.replace(/(\.[a-z-]+)?\.test\.ts$/, '.ts')) || STORIES.includes(roomOf(name));
    none(filesIn('test', /\.test\.ts$/).filter((name) => !mirrors(name)));
  });
});
