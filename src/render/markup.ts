/**
 * HTML as text, safe by construction: what is put into a template is escaped unless it is markup itself. Called by everything in
 * this room; no string of an episode becomes markup.
 */

/** Markup that may be put into more markup as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** JSON, whatever it says, as the content of a script element. */
export const scriptJson = (json: string): Markup => new Markup(json.replace(/</g, '\\u003c'));

/** What may stand in a template; nothing stands for what is absent. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `"Q&A <b>"` gives `"Q&amp;A &lt;b&gt;"`, safe as text and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char]!);

/** A template tag: ``markup`<p>${title}</p>` ``. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((all, string, index) => all + textOf(parts[index - 1]) + string));

const textOf = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : escapeHtml(String(part));
};
