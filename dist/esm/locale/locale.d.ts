type Templates = Readonly<Record<string, unknown>>;
/** A language of the interface: `tag` is what `Intl` formats by. */
export interface Locale {
    readonly tag: string;
    readonly templates: Templates;
}
/** The sentences that `collect` asks for with `msg`, in this language; collected once. */
export declare function say<T>({ templates }: Locale, collect: () => T): T;
/**
 * The locale for a tag: `"de-AT"` gets German sentences and Austrian dates; what is unknown, or cannot be loaded now, is
 * English throughout. No promise for the plain tags of English, for which nothing has to be loaded.
 */
export declare const localeFor: (tag: string) => Locale | Promise<Locale>;
export {};
