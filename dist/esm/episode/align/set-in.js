const TOGETHER = 12;
const SHARE = 0.7;
const MOST_WORDS = 200;
const TURN = 8;
const SENTENCE = 10;
function setIn({ times }, weights, from, to) {
  const spoken = [];
  for (const [stem, weight] of weights) {
    const all = times.get(stem);
    for (let at = after(all, from); all[at] < to + TOGETHER && spoken.length < MOST_WORDS; at++)
      spoken.push({ time: all[at], stem, weight });
  }
  spoken.sort((a, b) => a.time - b.time);
  const places = [];
  for (const [index, { time }] of spoken.entries()) {
    if (time >= to) break;
    const stems = /* @__PURE__ */ new Set();
    let weight = 0;
    for (let at = index; spoken[at] && spoken[at].time < time + TOGETHER; at++) {
      if (!stems.has(spoken[at].stem)) weight += spoken[at].weight;
      stems.add(spoken[at].stem);
    }
    places.push({ time, weight });
  }
  const most = Math.max(...places.map(({ weight }) => weight));
  return places.find(({ weight }) => weight >= most * SHARE);
}
function beginningOf({ turns, sentences, cues }, time) {
  const before = (list) => list[after(list, time + 0.01) - 1] ?? -Infinity;
  const turn = before(turns);
  if (time - turn <= TURN) return turn;
  return [before(sentences), before(cues)].find((start) => time - start <= SENTENCE) ?? Math.round(time);
}
function after(list, time) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (list[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

export { beginningOf, setIn };
