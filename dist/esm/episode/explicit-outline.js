function outlineOfNodes(nodes = []) {
  const outline = [];
  for (const node of nodes) {
    const { title, kind, level = 2, role, startTime, url, items = [] } = node;
    const above = outline.at(-1);
    if (!kind) outline.push({ title, level: Math.max(2, level | 0), role, startTime, url, items: items.map(itemOf) });
    else if (above?.title === "" && above.role === role) above.items.push(itemOf(node));
    else outline.push({ title: "", level: 2, role, items: [itemOf(node)] });
  }
  return outline[0] && outline;
}
const itemOf = ({ title, kind = "item", startTime, url, links, items }) => ({
  kind,
  text: runsOf(title, url ? [{ text: title, url }] : links),
  startTime,
  items: items?.map(itemOf)
});
const MOST_MISSES = 9;
function runsOf(text, links = []) {
  const runs = [];
  let from = 0;
  let misses = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    if (at >= 0) {
      runs.push(text.slice(from, at), link);
      from = at + link.text.length;
    } else if (++misses > MOST_MISSES) break;
  }
  return [...runs, text.slice(from)].filter(Boolean);
}
const outlineOfChapters = (chapters) => outlineOfNodes(chapters.filter((chapter) => Boolean(chapter.title && chapter.isListed)));

export { outlineOfChapters, outlineOfNodes };
