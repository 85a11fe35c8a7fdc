/**
 * The languages that the interface speaks beside English, each a chunk of its own. Asked for by locale.ts on the first
 * need of any of them; it keeps no words, as a browser keeps the modules that it has loaded.
 */
type Templates = Readonly<Record<string, string>>;
type Loader = () => Promise<{ readonly templates: Templates }>;

const LOADERS = new Map<string, Loader>([
  ['ar', () => import('./generated/ar.js')],
  ['de', () => import('./generated/de.js')],
  ['es', () => import('./generated/es.js')],
  ['fa', () => import('./generated/fa.js')],
  ['fr', () => import('./generated/fr.js')],
  ['he', () => import('./generated/he.js')],
  ['hi', () => import('./generated/hi.js')],
  ['it', () => import('./generated/it.js')],
  ['ja', () => import('./generated/ja.js')],
  ['ko', () => import('./generated/ko.js')],
  ['nl', () => import('./generated/nl.js')],
  ['pl', () => import('./generated/pl.js')],
  ['pt', () => import('./generated/pt-BR.js')],
  ['ru', () => import('./generated/ru.js')],
  ['sv', () => import('./generated/sv.js')],
  ['tr', () => import('./generated/tr.js')],
  ['uk', () => import('./generated/uk.js')],
  ['zh-Hans', () => import('./generated/zh-Hans.js')],
  ['zh-Hant', () => import('./generated/zh-Hant.js')],
]);

/** `zh-TW` gives `zh-Hant`, by the script that is likely there; any other Chinese is read in simplified signs. */
function codeOf(locale: Intl.Locale): string {
  const { language, script } = locale.maximize();
  return language === 'zh' ? (script === 'Hant' ? 'zh-Hant' : 'zh-Hans') : language;
}

/**
 * Makes the next need ask anew: Firefox keeps a module's failure under its address, so that one has to be another. A bundler's
 * own failure ("Loading chunk 7 failed") names no module, and its loader asks anew by itself.
 */
function askAnew(code: string, failure: unknown): void {
  // "error loading dynamically imported module: https://pod.example/chunks/de-yGZiYy.js"
  const [, address] = /module: (https?:\/\/\S+)/.exec(String(failure)) ?? [];
  if (!address) return;
  const url = new URL(address);
  url.searchParams.append('again', '');
  LOADERS.set(code, () => import(/* webpackIgnore: true */ /* @vite-ignore */ url.href) as ReturnType<Loader>);
}

/**
 * The sentences for a tag, and the tag in its canonical form: `"de_AT"` gives German and `"de-AT"`, `"iw"` Hebrew and
 * `"he"`. Undefined for a language that is not spoken; rejects for what is no tag, and while the chunk cannot be had.
 */
export async function loadLanguage(tag: string): Promise<{ readonly tag: string; readonly templates: Templates } | undefined> {
  const locale = new Intl.Locale(tag.replaceAll('_', '-'));
  const code = codeOf(locale);
  try {
    const module = await LOADERS.get(code)?.();
    return module && { tag: locale.toString(), templates: module.templates };
  } catch (failure) {
    askAnew(code, failure);
    throw failure;
  }
}
