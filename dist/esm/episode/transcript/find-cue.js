const OVERLAPS = 16;
function findCue(cues, time) {
  const last = lastBegun(cues, time);
  for (let index = last; index >= 0 && index > last - OVERLAPS; index--) {
    const { start, end } = cues[index];
    if (start === void 0) continue;
    const isOpen = end === void 0 || end <= start;
    if (isOpen ? index === last : time < end) return index;
  }
  return -1;
}
function lastBegun(cues, time) {
  let found = -1;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = low + high >>> 1;
    let at = middle;
    while (at > low && cues[at].start === void 0) at--;
    const start = cues[at].start;
    if (start === void 0) low = middle + 1;
    else if (start <= time) {
      found = at;
      low = middle + 1;
    } else high = at;
  }
  return found;
}

export { findCue, lastBegun };
