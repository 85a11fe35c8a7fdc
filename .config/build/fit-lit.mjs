// A rollup plugin: fits Lit to the script-tag file.
// - Lit makes its Trusted Types policy as it loads, under a name of its own, and throws where the page does not allow it.
//   Ours is named after the element, and a page that allows none keeps its fallback instead of an error.
//   https://w3c.github.io/trusted-types/dist/spec/
// - `msg` has no use before locale.ts gives it an implementation.
// - Every browser that knows light-dark() knows constructed style sheets: Lit's other ways to style are left out.

const EDITS = [
  [/localize\/init\/install\.js$/, 'export let msg = defaultMsg;', 'export let msg;'],
  [
    /lit-html\/lit-html\.js$/,
    /(\w+)\.createPolicy\("lit-html",(\{[^}]*\})\)/,
    '(()=>{try{return $1.createPolicy("episode-card",$2)}catch{}})()',
  ],
  [/reactive-element\/css-tag\.js$/, /=\w+\.ShadowRoot&&[^,;]*?"replace"in CSSStyleSheet\.prototype/, '=!0'],
];

export function fitLit() {
  return {
    name: 'fit-lit',
    transform(code, id) {
      const edit = !id.startsWith('\0') && EDITS.find(([file]) => file.test(id));
      if (!edit) return null;
      const [, from, to] = edit;
      if (code.search(from) < 0) this.error(`${id} is not written as it was`);
      return { code: code.replace(from, to), map: null };
    },
  };
}
