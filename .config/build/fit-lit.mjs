// A rollup plugin: fits Lit to the script-tag file.
// - Lit makes its Trusted Types policy as it loads, under a name of its own, and throws where the page does not allow it.
//   Ours is named after the element, and a page that allows none keeps its fallback instead of an error. A second copy of the
//   script, which leaves the first in place, makes none.
//   https://w3c.github.io/trusted-types/dist/spec/
// - `msg` has no use before locale.ts gives it an implementation.
// - Every browser that knows light-dark() knows constructed style sheets: Lit's other ways to style are left out.
// - Decorators, properties that are written back to attributes, initializers and property options that the card does not use are left
//   out of ReactiveElement.
// - No template of the card holds a directive, and no page can give it one.
// - What Lit says to those who write templates and styles, its lists of versions on `window`, its hooks for old browsers and for hydration
//   are left out: the templates are written, and the script-tag file holds one Lit that nobody else sees.

const LIT_HTML = /lit-html\/lit-html\.js$/;
const REACTIVE = /reactive-element\/reactive-element\.js$/;
const LIT_ELEMENT = /lit-element\/lit-element\.js$/;
const CSS_TAG = /reactive-element\/css-tag\.js$/;
const INSTALL = /localize\/init\/install\.js$/;
const EDITS = [
  [INSTALL, 'export let msg = defaultMsg;', 'export let msg;'],
  [INSTALL, /if \(installed\) \{[^}]*\}|installed = true;/g, ''],
  [
    LIT_HTML,
    /(\w+)\.createPolicy\("lit-html",(\{[^}]*\})\)/,
    '(()=>{try{if(!customElements.get("episode-card"))return $1.createPolicy("episode-card",$2)}catch{}})()',
  ],
  [LIT_HTML, /\w+=\w+\.litHtmlPolyfillSupport;.*?\.push\("[\d.]+"\);const /, ''],
  [LIT_HTML, /throw Error\("invalid template strings array"\)/, 'throw 0'],
  [LIT_HTML, /function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;.*?(?=class )/, 'function $1($2,$3){return $3}'],
  [LIT_HTML, /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
  [LIT_HTML, /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/, ''],
  [REACTIVE, /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [REACTIVE, /\w+\.reactiveElementPolyfillSupport/, '0'],
  [REACTIVE, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [REACTIVE, /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  [REACTIVE, /static addInitializer\(.*?\}(?=static get observedAttributes)/, ''],
  [REACTIVE, /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
  [REACTIVE, /,this\.constructor\.l\?\.forEach\(.*?\)\)/, ''],
  [REACTIVE, /_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/, ''],
  [REACTIVE, /this\._\$Eq&&=.*?\),(?=this\._\$EM\(\)\}updated)/, ''],
  [REACTIVE, /,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq\?\?=new Set\)\.add\(\w+\)/, ''],
  [REACTIVE, /\|\|\w+\.useDefault&&.*?(?=\)\)return;)/, ''],
  [LIT_ELEMENT, /\w+\._\$litElement\$=!0,/, ''],
  [LIT_ELEMENT, /,\w+\.litElementHydrateSupport.*?(?=;)/, ''],
  [LIT_ELEMENT, /const \w+=\w+\.litElementPolyfillSupport;.*?;/, ''],
  [LIT_ELEMENT, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  [CSS_TAG, /=\w+\.ShadowRoot&&[^,;]*?"replace"in CSSStyleSheet\.prototype/, '=!0'],
  [CSS_TAG, /throw Error\([^;]*?\)(?=\}|;)/g, 'throw 0'],
];

export function fitLit() {
  return {
    name: 'fit-lit',
    transform(code, id) {
      if (id.startsWith('\0')) return null;
      const edits = EDITS.filter(([file]) => file.test(id));
      const edited = edits.reduce((text, [, from, to]) => {
        if (text.search(from) < 0) this.error(`${id} is not written as it was: no ${from}`);
        return text.replace(from, to);
      }, code);
      return edits.length > 0 ? { code: edited, map: null } : null;
    },
  };
}

/** For a bundle beside an application's own Lit: it is not counted as a second version of that. */
export function hideLit() {
  return {
    name: 'hide-lit',
    transform: (code) => {
      const hidden = code.replace(/\(\w+\.(?:litHtml|reactiveElement|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0');
      return hidden === code ? null : { code: hidden, map: null };
    },
  };
}
