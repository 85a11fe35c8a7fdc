const NEXT = 0.03;
const CEASE = 0.05;
const SILENT = 0.12;
const SKIP = 0.1;
const UNSAID = 0.05;
const SAID = 3;
const TRUST = 0.5;
const NEAR = 2;
const MOST = 700;
function likelyStarts(evidence, bins) {
  const steps = evidence.map((of) => stepsOf(of, bins));
  const passed = forward(steps, bins);
  backward(steps, bins, passed);
  return passed.entries.map((odds, section) => typeof evidence[section] === "number" ? void 0 : peakOf(odds));
}
function stepsOf(evidence, bins) {
  const begin = new Float64Array(bins);
  if (typeof evidence === "number") {
    begin[evidence] = 1;
    return { goOn: new Float64Array(bins).fill(1), begin, skip: 0 };
  }
  const goOn = new Float64Array(bins).fill(Math.exp(-SILENT));
  for (let bin = 0; bin < bins; bin++) {
    const said = evidence[bin];
    if (said) goOn[bin] = Math.exp(TRUST * said - SILENT);
    begin[bin] = goOn[bin] * Math.min(1, UNSAID + said / SAID);
  }
  return { goOn, begin, skip: SKIP };
}
function forward(steps, bins) {
  const entries = steps.map(() => new Float64Array(bins));
  const logs = new Float64Array(bins);
  const on = new Float64Array(steps.length + 1);
  const off = on.slice().fill(1, 0, 1);
  for (let bin = 0; bin < bins; bin++) {
    let waiting = 0;
    let before = off[0];
    let sum = before;
    for (let state = 1; state < on.length; state++) {
      const { goOn, begin, skip } = steps[state - 1];
      waiting += before * NEXT;
      const entry = entries[state - 1][bin] = waiting * begin[bin];
      waiting *= skip;
      before = on[state] + off[state];
      off[state] += on[state] * CEASE;
      on[state] = on[state] * goOn[bin] + entry;
      sum += on[state] + off[state];
    }
    divide(on, sum);
    divide(off, sum);
    for (const masses of entries) masses[bin] /= sum;
    logs[bin] = (logs[bin - 1] ?? 0) + Math.log(sum);
  }
  return { entries, logs, last: on.map((mass, state) => mass + off[state]) };
}
function backward(steps, bins, { entries, logs, last }) {
  const on = new Float64Array(steps.length + 1).fill(1);
  for (let state = steps.length; state--; ) on[state] = on[state + 1] * steps[state].skip;
  const off = on.slice();
  let log = -logs[bins - 1] - Math.log(last.reduce((sum, mass, state) => sum + mass * on[state], 0));
  for (let bin = bins; bin--; ) {
    const weight = Math.exp(Math.min(MOST, logs[bin] + log));
    let entering = 0;
    let sum = 0;
    for (let state = steps.length; state; state--) {
      const { goOn, begin, skip } = steps[state - 1];
      const onward = NEXT * entering;
      entries[state - 1][bin] *= on[state] * weight;
      entering = begin[bin] * on[state] + skip * entering;
      on[state] = goOn[bin] * on[state] + CEASE * off[state] + onward;
      off[state] += onward;
      sum += on[state] + off[state];
    }
    off[0] += NEXT * entering;
    sum += off[0];
    divide(on, sum);
    divide(off, sum);
    log += Math.log(sum);
  }
}
const divide = (masses, by) => {
  for (let at = 0; at < masses.length; at++) masses[at] /= by;
};
function peakOf(odds) {
  let certainty = 0;
  let middle = 0;
  let near = 0;
  for (let bin2 = -NEAR; bin2 < odds.length; bin2++) {
    near += (odds[bin2 + NEAR] ?? 0) - (odds[bin2 - NEAR - 1] ?? 0);
    if (near > certainty) [certainty, middle] = [near, bin2];
  }
  let bin = Math.max(0, middle - NEAR);
  for (let at = bin; at <= middle + NEAR; at++) if ((odds[at] ?? 0) > odds[bin]) bin = at;
  return certainty > 0 ? { bin, certainty } : void 0;
}

export { likelyStarts };
