/**
 * Finds the interface's language for a language tag, and loads it. Each card holds its own locale, so two languages
 * share a page: in place of the library's page-wide implementation of `msg`, one of ours answers while a locale is
 * being built. Called by the element; views get the finished sentences.
 */
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { collectStrings, type Strings } from './strings.js';

/** The sentences of a language under its code, and the tag by which `Intl` formats. */
export interface Locale {
  readonly code: string;
  readonly tag: string;
  readonly strings: Strings;
}

type Templates = Readonly<Record<string, unknown>>;

const LOADERS: Readonly<Record<string, () => Promise<{ readonly templates: Templates }>>> = {
  de: () => import('./generated/de.js'),
};
const SOURCE = 'en';

let building: Templates | undefined;
_installMsgImplementation(((template: string, options?: { id?: string }) => building?.[options?.id ?? ''] ?? template) as Parameters<typeof _installMsgImplementation>[0]);

const built = new Map<string, Strings>();

function stringsOf(code: string, templates?: Templates): Strings {
  let strings = built.get(code);
  if (!strings) {
    building = templates;
    strings = Object.freeze(collectStrings());
    building = undefined;
    built.set(code, strings);
  }
  return strings;
}

/** The code of the interface's language for a tag: `"de-AT"` gives `"de"`; what is unknown gives `"en"`. */
export function codeFor(tag: string): string {
  for (let code = tag.toLowerCase(); code; code = code.slice(0, Math.max(0, code.lastIndexOf('-')))) {
    const known = [SOURCE, ...Object.keys(LOADERS)].find((each) => each.toLowerCase() === code);
    if (known) return known;
  }
  return SOURCE;
}

/** The locale for a tag if it needs no loading, that is English or one that was loaded before. */
export function localeAtHand(tag: string): Locale | undefined {
  const code = codeFor(tag);
  const strings = code === SOURCE ? stringsOf(SOURCE) : built.get(code);
  return strings && { code, tag: tagFor(tag, code), strings };
}

/** The locale for a tag. Where it cannot be loaded, it is English, and the next call tries again. */
export async function loadLocale(tag: string): Promise<Locale> {
  const code = codeFor(tag);
  const strings = await LOADERS[code]?.().then(({ templates }) => stringsOf(code, templates), () => undefined);
  return strings ? { code, tag: tagFor(tag, code), strings } : { code: SOURCE, tag: SOURCE, strings: stringsOf(SOURCE) };
}

/** Dates and numbers follow the region, `"de-AT"`, but never another language than the sentences. */
function tagFor(tag: string, code: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical && codeFor(canonical) === code && canonical.toLowerCase().startsWith(code.toLowerCase().slice(0, 2)) ? canonical : code;
  } catch {
    return code;
  }
}
