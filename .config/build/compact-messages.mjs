// A rollup plugin: what `msg` says to translators stays in the source, and out of the page.

const CALL = /\bmsg\(("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'), \{\s*id: ('[^']*'|"[^"]*"),\s*desc: (?:'[^']*'|"[^"]*"),?\s*\}\)/g;

export function compactMessages() {
  return {
    name: 'compact-messages',
    transform(code, id) {
      return /src\/locale\/(?:\w+-)?strings\.ts/.test(id) ? { code: code.replace(CALL, 'msg($1, { id: $2 })'), map: null } : null;
    },
  };
}
