import { outlineOfNodes, outlineOfChapters } from './explicit-outline.js';

function normaliseEpisode({ host = [], persons = [], ...input }) {
  const { show, audio = [], similar, socialInteract = [] } = input;
  const chapters = chaptersOf(input.chapters);
  return settle({
    funding: [],
    soundbites: [],
    contentLinks: [],
    ...input,
    title: input.title ?? show?.title ?? fileName(audio[0]?.url),
    duration: input.duration || void 0,
    // The hosts first, then the others; nobody twice.
    persons: [...host, ...persons.filter(({ name }) => host.every((each) => each.name !== name))].map((person) => ({
      ...person,
      role: person.role?.toLowerCase() ?? "host"
    })),
    outline: outlineOfNodes(input.outline) ?? outlineOfChapters(chapters),
    audio,
    image: input.image ?? show?.image,
    chapters,
    chaptersUrl: textOf(input.chapters),
    transcript: input.transcript?.segments.map(({ startTime, endTime, speaker, body }) => ({
      start: startTime,
      end: endTime,
      speaker,
      text: body
    })),
    similar: typeof similar === "object" ? similar.map((item) => ({ ...item, show: item.show?.title, duration: item.duration || void 0 })) : [],
    similarUrl: textOf(similar),
    socialInteract: socialInteract.filter(({ uri, protocol }) => uri && protocol !== "disabled")
  });
}
const textOf = (value) => typeof value === "string" ? value : void 0;
function chaptersOf(input) {
  const list = typeof input === "object" ? "chapters" in input ? input.chapters : input : [];
  return list.map(({ toc, ...chapter }) => ({ ...chapter, isListed: toc !== false })).sort((a, b) => a.startTime - b.startTime || Number(b.isListed) - Number(a.isListed)).filter(({ startTime }, index, all) => startTime !== all[index - 1]?.startTime);
}
const fileName = (url = "") => /([^/?#.]+)[^/]*$/.exec(url)?.[1] ?? "";
const settle = (value) => JSON.parse(JSON.stringify(value), (_, item) => Object.freeze(item));

export { normaliseEpisode };
