/**
 * The languages that the interface speaks beside English, each a chunk of its own. Asked for by locale.ts on the first
 * need of any of them; it keeps no words, as a browser keeps the modules that it has loaded.
 */
type Templates = Readonly<Record<string, string>>;
/**
 * The sentences for a tag, and the tag in its canonical form: `"de_AT"` gives German and `"de-AT"`, `"iw"` Hebrew and
 * `"he"`. Undefined for a language that is not spoken; rejects for what is no tag, and while the chunk cannot be had.
 */
export declare function loadLanguage(tag: string): Promise<{
    readonly tag: string;
    readonly templates: Templates;
} | undefined>;
export {};
