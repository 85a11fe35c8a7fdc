/**
 * The gates: what each figure may be at most. A ratio is of the same round's floor page, and the median over the rounds
 * counts. Called by bench.mjs; nothing here measures.
 */

export const median = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** `rounds` holds, for each round, a record of figures by case, such as `rounds[0]['load floor'].playable`. */
export function readingOf(rounds) {
  const over = (read) => median(rounds.map(read));
  const perCard = (round, name, count, key) => (round[`many ${name} ${count}`]?.[key] - round[`many ${name} 1`]?.[key]) / (count - 1);
  return {
    value: (name, key) => over((round) => round[name]?.[key]),
    ratio: (suite, name, key) => over((round) => round[`${suite} ${name}`]?.[key] / round[`${suite} floor`]?.[key]),
    perCard: (name, count, key) => over((round) => perCard(round, name, count, key)),
    perCardRatio: (name, count, key) => over((round) => perCard(round, name, count, key) / perCard(round, 'floor', count, key)),
    over: (name, other, key) => over((round) => round[name]?.[key] / round[other]?.[key]),
    growth: (name, many, few, key) => over((round) => perCard(round, name, many, key) / perCard(round, name, few, key)),
  };
}

const KIB = 1024;

/** `[what, value, limit, unit]` for the bytes of the built files. */
export const sizeGates = ({ core, parts, chunks }) => [
  ['script-tag file', core, 14 * KIB, 'bytes br'],
  ['script-tag file and the chunk that every card needs', core + parts, 14 * KIB, 'bytes br'],
  ...chunks.map(({ name, bytes }) => [`chunk ${name}`, bytes, 6 * KIB, 'bytes br']),
];

export const loadGates = ({ value, ratio }) => [
  ['playable, over plain markup', ratio('load', 'markup', 'playable'), 1.1, 'x floor'],
  ['playable, data inline', ratio('load', 'inline', 'playable'), 1.95, 'x floor'],
  ['playable, data preloaded', ratio('load', 'preload', 'playable'), 1.95, 'x floor'],
  ['playable, src alone', ratio('load', 'src', 'playable'), 2.7, 'x floor'],
  ['title seen, drawn by a server', ratio('load', 'served', 'title'), 1.15, 'x floor'],
  ['playable, drawn by a server', ratio('load', 'served', 'playable'), 1.15, 'x floor'],
  ['our own player, drawn by a server', ratio('load', 'served', 'living'), 2.9, 'x floor'],
  ['task of one card, data inline', ratio('load', 'inline', 'task'), 1.4, 'x floor'],
  ['blocking, data inline', value('load inline', 'blocking'), 20, 'ms'],
  ['requests asked for before playable, data inline', value('load inline', 'requests'), 2, ''],
  ['requests asked for before playable, src alone', value('load src', 'requests'), 2, ''],
  ['layout shift, height reserved by the page', value('load inline', 'cls'), 0.01, ''],
  ['layout shift, src alone, nothing reserved by the page', value('load src', 'cls'), 0.01, ''],
  ['layout shift, over plain markup', value('load markup', 'cls'), 0.01, ''],
  ['layout shift, drawn by a server', value('load served', 'cls'), 0.01, ''],
  ['audio requests before a press', value('load src', 'audio'), 0, ''],
  ['audio requests before a press, drawn by a server', value('load served', 'audio'), 0, ''],
];

export const manyGates = ({ value, perCard, perCardRatio, growth }, count, fewer) => [
  [`task of a further card, ${count} cards`, perCardRatio('inline', count, 'task'), 0.5, 'x floor'],
  ...(fewer > 1 ? [[`the same, ${count} cards over ${fewer}`, growth('inline', count, fewer, 'task'), 1.1, 'x']] : []),
  [`heap of a further card, ${count} cards`, perCard('inline', count, 'heap') / KIB, 6, 'KiB'],
  [`nodes of a further card, ${count} cards`, perCard('inline', count, 'nodes'), 80, ''],
  [`listeners of a further card, ${count} cards`, perCard('inline', count, 'listeners'), 4, ''],
  [`layout shift, ${count} cards, height reserved by the page`, value(`many inline ${count}`, 'cls'), 0.01, ''],
  [`episode files fetched for ${count} cards`, value(`many src ${count}`, 'fetches'), 6, ''],
  [`audio requests before a press, ${count} cards`, value(`many inline ${count}`, 'audio'), 0, ''],
];

export const playingGates = ({ value, ratio }) => [
  ['task while playing', ratio('playing', 'inline', 'task'), 0.7, 'x floor'],
  ['script while playing', value('playing inline', 'script'), 0.5, 'ms/s'],
  ['style recalculations while playing', value('playing inline', 'styles'), 2, '/s'],
  ['task at rest', value('playing inline', 'rest'), value('playing floor', 'rest') + 0.5, 'ms/s'],
  ['style recalculations at rest', value('playing inline', 'restStyles'), 0, '/s'],
  ['task while paused', value('playing inline', 'paused'), value('playing floor', 'paused') + 0.5, 'ms/s'],
  ['style recalculations while paused', value('playing inline', 'pausedStyles'), 0, '/s'],
  ['task of a seek', ratio('playing', 'inline', 'seek'), 1.2, 'x floor'],
  ['script of a seek', value('playing inline', 'seekScript'), 0.2, 'ms'],
];

export const transcriptGates = ({ value, over }) => [
  ['10,000 cues: first screen', over('transcript card', 'transcript rows', 'first'), 0.35, 'x rows'],
  ['10,000 cues: task of opening', over('transcript card', 'transcript rows', 'task'), 0.35, 'x rows'],
  ['10,000 cues: longest task', value('transcript card', 'longest'), 50, 'ms'],
  ['10,000 cues: script while following, the player included', value('transcript card', 'script'), 1.5, 'ms/s'],
];

/** From the smallest input to the largest, so that one batch disturbed by the machine does not count for a law. */
export const parseGates = (rows) =>
  [...new Set(rows.map(({ name }) => name))].map((name) => {
    const some = rows.filter((row) => row.name === name);
    const [least, most] = [some[0], some.at(-1)];
    const exponent = Math.log(most.ms / least.ms) / Math.log(most.bytes / least.bytes);
    return [`growth of time for ten times the input: ${name}`, 10 ** exponent, 12, 'x'];
  });
