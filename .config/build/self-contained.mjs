// Two rollup plugins for the forms of the script that load no other file.

const EXPLAIN = /src\/episode\/explain\.ts$/;
const SHORT = `export const explainFields = (data, paths) => paths.slice(0, 20).map((path) =>
  ({ code: 'bad-field', message: (path || 'the file') + ' is not accepted', path }));`;

/** Authors hear which field was refused, without the reason: zod, a sixth of the file, would run on each page and leave globals behind. */
export function explainShortly() {
  return { name: 'explain-shortly', load: (id) => (EXPLAIN.test(id) ? SHORT : null) };
}

const EXPORTS = /^export \{[^}]*\};?\s*$/m;

/** For an output: makes a classic script of a module that imports nothing. Its exports go, and what it declares stays its own. */
export function wrapClassic() {
  return {
    name: 'wrap-classic',
    renderChunk(code, { imports, dynamicImports, fileName }) {
      if (imports.length + dynamicImports.length > 0) this.error(`${fileName} imports ${[...imports, ...dynamicImports]}`);
      return { code: `(() => {\n'use strict';\n${code.replace(EXPORTS, '')}\n})();`, map: null };
    },
  };
}
