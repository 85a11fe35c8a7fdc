/**
 * `npm run readme`: writes what the README says of the built files: the tables of the element, between `<!-- api -->` and
 * `<!-- /api -->`, from dist/custom-elements.json, and the sizes. test/node/readme.test.mjs holds them to it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const REGION = /(<!-- api -->\n)[\s\S]*?(<!-- \/api -->)/;

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** `string | undefined` gives `string`: whatever is not set is undefined. */
const typeOf = ({ type }) => code(type?.text.replace(/ \| undefined$/, ''));

/** The fields that an event carries: `currentTime`, `duration`. */
const fieldsOf = (declarations, name) =>
  (declarations.find((each) => each.name === name)?.members ?? [])
    .filter(({ kind }) => kind === 'field')
    .map((member) => code(member.name))
    .join(', ');

/** The tables, as Markdown, from a manifest. */
export function apiOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName === 'episode-card');
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const attributes = new Map(element.attributes.map((attribute) => [attribute.fieldName ?? attribute.name, attribute]));
  const settable = fields.filter(({ readonly }) => !readonly);
  const attributesAlone = element.attributes.filter(({ fieldName }) => !fieldName);
  const sections = {
    'Attributes and properties': table(
      ['attribute', 'property', 'type', 'default', 'what it is'],
      [
        ...settable.map((field) => [
          code(attributes.get(field.name)?.name),
          code(field.name),
          typeOf(field),
          code(field.default),
          cell(field.description),
        ]),
        ...attributesAlone.map((attribute) => [code(attribute.name), '', typeOf(attribute), '', cell(attribute.description)]),
      ],
    ),
    'To read': table(
      ['property', 'type', 'what it is'],
      fields.filter(({ readonly }) => readonly).map((field) => [code(field.name), typeOf(field), cell(field.description)]),
    ),
    Methods: table(
      ['method', 'what it does'],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        cell(description),
      ]),
    ),
    Events: table(
      ['event', 'fields', 'when'],
      element.events.map(({ name, type, description }) => [code(name), fieldsOf(declarations, type.text), cell(description)]),
    ),
    Slots: table(
      ['slot', 'what goes there'],
      element.slots.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
    ),
    'Custom properties': table(
      ['property', 'default', 'what it colours or sizes'],
      element.cssProperties.map(({ name, default: value, description }) => [code(name), cell(value), cell(description)]),
    ),
    Parts: table(
      ['part', 'what it is'],
      element.cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
    States: table(
      ['state', 'when'],
      element.cssStates.map(({ name, description }) => [code(`:state(${name})`), cell(description)]),
    ),
  };
  return Object.entries(sections)
    .map(([title, rows]) => `### ${title}\n\n${rows}\n`)
    .join('\n');
}

/** The README with its tables made anew, formatted as `npm run format` does. */
export async function withApi(readme, manifest) {
  const text = readme.replace(REGION, (_, before, after) => `${before}\n${apiOf(manifest)}\n${after}`);
  return format(text, { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' });
}

/** `chunks/parts-Ab1_Cd.js` gives `chunks/parts-*.js`; the languages share one name. */
function nameOf(file) {
  const [, name] = /^chunks\/(.*)-[\w-]{6}\.js$/.exec(file) ?? [];
  const isLanguage = existsSync(join(root, `src/locale/generated/${name}.ts`));
  return name ? `chunks/${isLanguage ? '<language>' : name}-*.js` : file;
}

/** Built files by their names in the README: `chunks/parts-*.js` -> its bytes minified and after brotli; of several, the most. */
export function sizesOf(dist) {
  const sizes = new Map();
  const files = ['', 'chunks/'].flatMap((folder) => readdirSync(join(dist, folder)).map((name) => `${folder}${name}`));
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const bytes = readFileSync(join(dist, file));
    const size = { minified: bytes.length, brotli: brotliCompressSync(bytes).length };
    const known = sizes.get(nameOf(file));
    if (!known || size.brotli > known.brotli) sizes.set(nameOf(file), size);
  }
  return sizes;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** The README with the sizes of the built files, in the promise at its head and in its table of files. */
function withSizes(readme, sizes) {
  const promised = ['episode-card.js', 'chunks/parts-*.js'].map((name) => kilobytes(sizes.get(name).brotli));
  return readme
    .replace(/(\*\*)[\d.]+( kB\*\*)/g, (whole, before, after) => (promised.length > 0 ? before + promised.shift() + after : whole))
    .replace(/^(\| `([^`]+\.js)` *\| )[\d.]+ kB( *\| )[\d.]+ kB/gm, (row, name, file, rule) => {
      const size = sizes.get(file);
      return size ? `${name}${kilobytes(size.minified)} kB${rule}${kilobytes(size.brotli)} kB` : row;
    });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'README.md');
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const readme = withSizes(readFileSync(path, 'utf8'), sizesOf(join(root, 'dist')));
  writeFileSync(path, await withApi(readme, manifest));
}
