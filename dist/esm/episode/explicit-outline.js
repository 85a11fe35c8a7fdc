const outlineOfNodes = (nodes = []) => nodes[0] && nodes.map(({ items = [], ...section }) => ({ ...section, level: 2, items: items.map(itemOf) }));
const itemOf = ({ title, url, items, ...rest }) => ({
  kind: "item",
  text: [url ? { text: title, url } : title],
  ...rest,
  ...items && { items: items.map(itemOf) }
});
const outlineOfChapters = (chapters) => outlineOfNodes(
  chapters.flatMap(({ title, startTime, url, isListed }) => title && isListed ? { title, startTime, ...url && { url } } : [])
);

export { outlineOfChapters, outlineOfNodes };
