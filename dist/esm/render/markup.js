class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => ESCAPES[char]);
const markup = (strings, ...parts) => new Markup(strings.reduce((all, string, index) => all + textOf(parts[index - 1]) + string));
const textOf = (part) => {
  if (part === void 0 || part === false) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.map(textOf).join("") : escapeHtml(String(part));
};

export { Markup, escapeHtml, markup };
