import { _installMsgImplementation } from '../vendor/@lit/localize/init/install.js';

const LOADERS = /* @__PURE__ */ new Map([["de", () => import('./generated/de.js')]]);
const SOURCE = { tag: "en", templates: {} };
const loaded = /* @__PURE__ */ new Map([["en", SOURCE.templates]]);
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
function localeFor(tag) {
  const [code = ""] = tag.toLowerCase().split("-");
  const templates = loaded.get(code);
  try {
    if (templates) return { tag: Intl.getCanonicalLocales(tag)[0], templates };
  } catch {
    return localeFor(code);
  }
  const loading = LOADERS.get(code)?.().then((module) => loaded.set(code, module.templates) && localeFor(tag));
  return loading?.catch(() => SOURCE) ?? SOURCE;
}

export { localeFor, say };
