/**
 * What may not be written here, as lint rules: each is a fault that a respected player or library had.
 * Parts of eslint.config.mjs. A rule's options are replaced, not added to, by a later block: so the lists are put together here.
 */
const anywhere = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    message: 'Text becomes markup here: build nodes, or use a template.',
  },
  {
    selector: 'MemberExpression[computed=true][property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text becomes markup here: build nodes, or use a template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'document.write empties pages.',
  },
  { selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]', message: 'Text becomes markup here.' },
  {
    selector: "ImportSpecifier[imported.name='styleMap']",
    message: 'A strict policy blocks style attributes: set custom properties after render.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict policy blocks style attributes: set custom properties after render.',
  },
  { selector: 'TSEnumDeclaration', message: 'Types must erase: use a union of strings.' },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'Types must erase: use a module.' },
];

const namedExports = [{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }];

const wholeTests = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe|context|suite)$/][property.name=/^(skip|only)$/]',
    message: 'No skipped and no focused tests.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext|fit|fdescribe)$/]', message: 'No skipped and no focused tests.' },
  {
    selector: "CallExpression[callee.object.type='ThisExpression'][callee.property.name='skip']",
    message: 'No skipped and no focused tests.',
  },
];

const ban = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

/** Spellings banned by their place. */
export const banSyntax = [
  { files: ['**/*.{ts,js,mjs}'], rules: ban(anywhere, namedExports) },
  { files: ['**/*.config.mjs', 'demo/recipes/**/*.{js,mjs}'], rules: ban(anywhere) },
  { files: ['test/**/*.{ts,mjs}'], rules: ban(anywhere, namedExports, wholeTests) },
];

const zod = { regex: '^zod(/|$)', message: 'zod is known to src/episode/schema.ts and explain.ts alone.' };
const localize = { regex: '^@lit/localize', message: '@lit/localize is known to src/locale/ alone.' };
const lit = { regex: '^(lit|lit-html|lit-element|@lit/reactive-element)(/|$)', message: 'This room does without lit.' };
const only = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** Libraries, each in the fewest rooms. */
export const banImports = [
  { files: ['src/**/*.ts'], rules: only(zod, localize) },
  { files: ['src/{episode,player,source,locale}/**/*.ts'], rules: only(zod, localize, lit) },
  { files: ['src/locale/**/*.ts'], rules: only(zod, lit) },
  { files: ['src/episode/{schema,explain}.ts'], rules: only(localize, lit) },
];

const parser = { name: 'DOMParser', message: 'Foreign markup is read in src/episode/formats/ alone.' };

/** Parsers of foreign markup, in one room. */
export const banParsers = [
  { files: ['src/**/*.ts'], ignores: ['src/episode/formats/**'], rules: { 'no-restricted-globals': ['error', parser] } },
];

const endsOf = (options) =>
  options?.type === 'ObjectExpression' && options.properties.some(({ key }) => /^(signal|once)$/.test(key?.name ?? ''));

/** `x.addEventListener(type, listener)` needs `{ signal }` or `{ once: true }`; `this` may listen to itself, as both go together. */
const endingListeners = {
  meta: { type: 'problem', messages: { endless: 'A listener says when it ends: pass { signal }, or { once: true }.' }, schema: [] },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      const isListening = callee.name === 'addEventListener' || callee.property?.name === 'addEventListener';
      if (isListening && callee.object?.type !== 'ThisExpression' && !endsOf(node.arguments[2]))
        context.report({ node, messageId: 'endless' });
    },
  }),
};

/** Listeners that outlive what they serve. */
export const banListeners = [
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'ending-listeners': endingListeners } } },
    rules: { 'house/ending-listeners': 'error' },
  },
];
