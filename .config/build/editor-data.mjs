// Writes what editors and JSX know of the element, behind each build, from dist/custom-elements.json: custom data for VS Code,
// web-types for the editors of JetBrains, and the types of `<episode-card>` in React.
// https://github.com/microsoft/vscode-custom-data https://github.com/JetBrains/web-types
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const write = (path, text) => writeFileSync(`${root}dist/${path}`, text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const named = (list) => list.map(({ name, description }) => ({ name, description }));
const typeOf = ({ type }) => type?.text.replace(/ \| undefined$/, '');

const { modules } = read('dist/custom-elements.json');
const { name, version } = read('package.json');
const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
const { tagName, description, attributes, slots, events, cssProperties, cssParts, cssStates } = element;
const fields = element.members.filter(({ kind }) => kind === 'field');
/** `'full' | 'compact'` -> `[{name: 'full'}, {name: 'compact'}]` */
const valuesOf = ({ type }) => [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, value]) => ({ name: value }));

write(
  'vscode.html-custom-data.json',
  json({
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: { kind: 'markdown', value: description },
        attributes: attributes.map((attribute) => ({
          ...named([attribute])[0],
          ...(typeOf(attribute) === 'boolean' ? { valueSet: 'v' } : { values: valuesOf(attribute) }),
        })),
      },
    ],
  }),
);
write(
  'vscode.css-custom-data.json',
  json({
    version: 1.1,
    properties: cssProperties.map((property) => ({ name: property.name, description: `${property.description} (${property.default})` })),
    pseudoElements: cssParts.map((part) => ({ name: `::part(${part.name})`, description: part.description })),
    pseudoClasses: cssStates.map((state) => ({ name: `:state(${state.name})`, description: state.description })),
  }),
);
write(
  'web-types.json',
  json({
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description,
            attributes: attributes.map((attribute) => ({ ...named([attribute])[0], value: { type: typeOf(attribute) } })),
            slots: named(slots),
            js: { properties: fields.map((field) => ({ ...named([field])[0], type: typeOf(field) })), events: named(events) },
            css: { properties: named(cssProperties), parts: named(cssParts) },
          },
        ],
      },
    },
  }),
);

const line = (text, key, type) => `  /** ${text} */\n  '${key}'?: ${type} | undefined;`;
const props = [
  ...fields.filter(({ readonly }) => !readonly).map((field) => line(field.description, field.name, `EpisodeCard['${field.name}']`)),
  ...attributes
    .filter((attribute) => attribute.name.includes('-'))
    .map((attribute) => line(attribute.description, attribute.name, typeOf(attribute) ?? 'string')),
  ...events.map((event) => line(event.description, `on${event.name}`, `((event: ${event.type.text}) => void)`)),
];
const classes = [...new Set(events.map(({ type }) => type.text))].sort();
write(
  'esm/react.d.ts',
  `/** The types of \`<${tagName}>\` in JSX, for React 19 and later: \`import 'episode-card/react'\` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EpisodeCard } from './element/episode-card.js';
import type { ${classes.join(', ')} } from './element/events.js';

export interface EpisodeCardProps extends DetailedHTMLProps<HTMLAttributes<EpisodeCard>, EpisodeCard> {
${props.join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': EpisodeCardProps;
    }
  }
}
`,
);
write('esm/react.js', '/** Types alone: see react.d.ts. */\nexport {};\n');
