import { outlineOfChapters } from '../explicit-outline.js';

const nameOf = (title = "") => title.normalize("NFKD").toLowerCase().replace(/^[\d.:)\s]+|[^\p{L}\p{N}]/gu, "");
function joinChapters(outline = [], chapters) {
  const listed = outlineOfChapters(chapters) ?? [];
  if (listed.length === 0 || outline.some(({ startTime, items }) => startTime !== void 0 || items.some((item) => item.startTime !== void 0)))
    return outline;
  const joined = [];
  let at = 0;
  for (const section of outline) {
    const name = nameOf(section.title);
    const match = name ? listed.findIndex((chapter, index) => index >= at && nameOf(chapter.title) === name) : -1;
    if (match < 0) {
      joined.push(section);
      continue;
    }
    joined.push(...listed.slice(at, match), { ...listed[match], ...section });
    at = match + 1;
  }
  return at === 0 ? [...listed, ...outline] : [...joined, ...listed.slice(at)];
}

export { joinChapters };
