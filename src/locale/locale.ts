/**
 * Finds the interface's language for a language tag, and loads it. Each card holds its own locale, so two languages
 * share a page: in place of the library's page-wide implementation of `msg`, one of ours answers while the sentences of
 * a locale are being collected. Called by the element; views get the finished sentences.
 */
import { _installMsgImplementation } from '@lit/localize/init/install.js';

type Templates = Readonly<Record<string, unknown>>;

/** A language of the interface: `tag` is what `Intl` formats by. */
export interface Locale {
  readonly tag: string;
  readonly templates: Templates;
}

const ENGLISH: Locale = { tag: 'en', templates: {} };

let collecting: Templates;
_installMsgImplementation(
  ((template: string, { id }: { id: string }) => collecting[id] ?? template) as Parameters<typeof _installMsgImplementation>[0],
);

const collected = new WeakMap<Templates, Map<unknown, unknown>>();

/** The sentences that `collect` asks for with `msg`, in this language; collected once. */
export function say<T>({ templates }: Locale, collect: () => T): T {
  const known = collected.get(templates) ?? new Map<unknown, unknown>();
  collected.set(templates, known);
  if (!known.has(collect)) {
    collecting = templates;
    known.set(collect, Object.freeze(collect()));
  }
  return known.get(collect) as T;
}

/**
 * The locale for a tag: `"de-AT"` gets German sentences and Austrian dates; what is unknown, or cannot be loaded now, is
 * English throughout. No promise for the plain tags of English, for which nothing has to be loaded.
 */
export const localeFor = (tag: string): Locale | Promise<Locale> =>
  /^en(-[a-z]{2})?$/i.test(tag)
    ? { ...ENGLISH, tag }
    : import('./languages.js')
        .then(({ loadLanguage }) => loadLanguage(tag))
        .then((locale) => locale ?? ENGLISH)
        .catch(() => ENGLISH);
