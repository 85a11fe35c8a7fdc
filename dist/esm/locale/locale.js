import { _installMsgImplementation } from '../vendor/@lit/localize/init/install.js';

const ENGLISH = { tag: "en", templates: {} };
let collecting;
_installMsgImplementation(
  ((template, { id }) => collecting[id] ?? template)
);
const collected = /* @__PURE__ */ new WeakMap();
function say({ templates }, collect) {
  const known = collected.get(templates) ?? /* @__PURE__ */ new Map();
  collected.set(templates, known);
  if (!known.has(collect)) {
    collecting = templates;
    known.set(collect, Object.freeze(collect()));
  }
  return known.get(collect);
}
const localeFor = (tag) => /^en(-[a-z]{2})?$/i.test(tag) ? { ...ENGLISH, tag } : import('./languages.js').then(({ loadLanguage }) => loadLanguage(tag)).then((locale) => locale ?? ENGLISH).catch(() => ENGLISH);

export { localeFor, say };
