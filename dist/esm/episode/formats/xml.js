import { text } from './values.js';

const RSS = /^$|purl\.org\/rss\/1\.0\/$|backend\.userland\.com\/rss/;
const ITUNES = /itunes\.(?:apple\.)?com\/dtds\/podcast/i;
const PODCAST = /podcastindex\.org\/namespace|podcast-?namespace/i;
const CONTENT = /purl\.org\/rss\/1\.0\/modules\/content/i;
const CHAPTERS = /podlove\.org\/simple-chapters/i;
const GOOGLE = /schemas\/play-podcasts/i;
const MEDIA = /search\.yahoo\.com\/mrss/i;
const DUBLIN = /purl\.org\/dc\/elements/i;
const ATOM = /w3\.org\/2005\/atom/i;
const childrenOf = (parent, name, space = RSS) => [...parent?.children ?? []].filter((child) => child.localName === name && space.test(child.namespaceURI ?? ""));
const textOf = (parent, name, space = RSS) => childrenOf(parent, name, space).map((child) => text(child.textContent)).find(Boolean)?.trim();
const attribute = (element, name) => text(element?.getAttribute(name))?.trim();
function rowOf(element, names, as) {
  const row = {};
  for (const name of names.split(" ")) {
    const value = attribute(element, name);
    if (value) row[name] = value;
  }
  const content = as && text(element.textContent)?.trim();
  if (content) row[as] = content;
  return row;
}
const rowsOf = (parent, name, space, names, as) => childrenOf(parent, name, space).map((element) => rowOf(element, names, as));

export { ATOM, CHAPTERS, CONTENT, DUBLIN, GOOGLE, ITUNES, MEDIA, PODCAST, RSS, attribute, childrenOf, rowOf, rowsOf, textOf };
