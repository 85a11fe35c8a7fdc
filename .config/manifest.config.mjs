/**
 * The custom-elements manifest, `dist/custom-elements.json`, from the JSDoc of the element: what editors, documentation
 * and the README's tables are made of. Run by `npm run manifest`, and behind each build. https://custom-elements-manifest.open-wc.org
 */

/** Modules that are read for their types alone. */
const TYPES = 'src/views/contract.ts';

/** `type Variant = 'full' | 'compact'` is printed as the union that it names. */
function spellOutUnions() {
  const unions = new Map();
  return {
    name: 'spell-out-unions',
    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && /^['|]/.test(node.type.getText())) unions.set(node.name.getText(), node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      const entries = customElementsManifest.modules.flatMap(({ declarations }) =>
        declarations.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]),
      );
      for (const { type } of entries) if (type && unions.has(type.text)) type.text = unions.get(type.text);
    },
  };
}

/** Leaves what a page can use: the element and its events, without private, protected and symbol-named members. */
function publicOnly() {
  const isPublic = ({ name, privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic && !/^[#[]/.test(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ path }) => path !== TYPES);
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        const names = module.declarations.map(({ name }) => name);
        module.exports = module.exports.filter(({ declaration }) => names.includes(declaration.name));
        for (const declaration of module.declarations) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
          if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name.startsWith('episode-'));
        }
      }
    },
  };
}

/** Modules go by the paths that the package ships: `src/element/events.ts` -> `dist/esm/element/events.js`. */
function asBuilt() {
  return {
    name: 'as-built',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = JSON.parse(JSON.stringify(manifest.modules).replaceAll(/"\/?src\/([\w./-]+)\.ts"/g, '"dist/esm/$1.js"'));
    },
  };
}

export default {
  globs: ['src/element/episode-card.ts', 'src/element/card-surface.ts', 'src/element/events.ts', TYPES],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [spellOutUnions(), publicOnly(), asBuilt()],
};
