/**
 * Where in the speech each section begins, and how sure that is. The speech is cut into bins; a hidden Markov model walks through
 * them, now in a section, now between two, always forward in the order of the outline, and may leave sections out. Forward and
 * backward together (Rabiner 1989, section III) give the probability of every start. Called by alignOutline; knows no words.
 */

/** What speaks for a section: a number for every bin, or, where its start is given, the bin of that. */
export type Evidence = Float32Array | number;

/** A bin, and the probability that the section begins within two bins of it. */
export interface LikelyStart {
  readonly bin: number;
  readonly certainty: number;
}

// Weights of the steps. Little hangs on them: halved or doubled they place nearly the same sections.
/** leaving a bin for the next section */
const NEXT = 0.03;
/** ceasing to speak of a section, and a bin in a section without a word of it, as a logarithm */
const CEASE = 0.05;
const SILENT = 0.12;
/** passing over a section */
const SKIP = 0.1;
/** beginning a section without a word of it, and the evidence with which it is as likely as may be */
const UNSAID = 0.05;
const SAID = 3;
/** Words are not independent of each other, so each counts for half of what it would. */
const TRUST = 0.5;
const NEAR = 2;
/** The highest power of e that is a number. */
const MOST = 700;

interface Steps {
  /** what going on with the section through each bin, and beginning it there, multiply the odds by */
  readonly goOn: Float64Array;
  readonly begin: Float64Array;
  readonly skip: number;
}

/** The likely start of each section, in order; undefined where its start is given, or where nothing speaks for it. */
export function likelyStarts(evidence: readonly Evidence[], bins: number): (LikelyStart | undefined)[] {
  const steps = evidence.map((of) => stepsOf(of, bins));
  const passed = forward(steps, bins);
  backward(steps, bins, passed);
  return passed.entries.map((odds, section) => (typeof evidence[section] === 'number' ? undefined : peakOf(odds)));
}

function stepsOf(evidence: Evidence, bins: number): Steps {
  const begin = new Float64Array(bins);
  if (typeof evidence === 'number') {
    begin[evidence] = 1;
    return { goOn: new Float64Array(bins).fill(1), begin, skip: 0 };
  }
  const goOn = new Float64Array(bins).fill(Math.exp(-SILENT));
  for (let bin = 0; bin < bins; bin++) {
    const said = evidence[bin]!;
    if (said) goOn[bin] = Math.exp(TRUST * said - SILENT);
    begin[bin] = goOn[bin]! * Math.min(1, UNSAID + said / SAID);
  }
  return { goOn, begin, skip: SKIP };
}

/** Mass that enters each section at each bin, and the logarithm of what each bin's masses were divided by so far. */
function forward(steps: readonly Steps[], bins: number) {
  const entries = steps.map(() => new Float64Array(bins));
  const logs = new Float64Array(bins);
  const on = new Float64Array(steps.length + 1);
  const off = on.slice().fill(1, 0, 1);
  for (let bin = 0; bin < bins; bin++) {
    let waiting = 0;
    let before = off[0]!;
    let sum = before;
    for (let state = 1; state < on.length; state++) {
      const { goOn, begin, skip } = steps[state - 1]!;
      waiting += before * NEXT;
      const entry = (entries[state - 1]![bin] = waiting * begin[bin]!);
      waiting *= skip;
      before = on[state]! + off[state]!;
      off[state]! += on[state]! * CEASE;
      on[state] = on[state]! * goOn[bin]! + entry;
      sum += on[state]! + off[state]!;
    }
    divide(on, sum);
    divide(off, sum);
    for (const masses of entries) masses[bin]! /= sum;
    logs[bin] = (logs[bin - 1] ?? 0) + Math.log(sum);
  }
  return { entries, logs, last: on.map((mass, state) => mass + off[state]!) };
}

/** Turns the masses of `entries` into probabilities, by what the bins behind say. */
function backward(steps: readonly Steps[], bins: number, { entries, logs, last }: ReturnType<typeof forward>): void {
  const on = new Float64Array(steps.length + 1).fill(1);
  for (let state = steps.length; state--;) on[state] = on[state + 1]! * steps[state]!.skip;
  const off = on.slice();
  let log = -logs[bins - 1]! - Math.log(last.reduce((sum, mass, state) => sum + mass * on[state]!, 0));
  for (let bin = bins; bin--;) {
    const weight = Math.exp(Math.min(MOST, logs[bin]! + log));
    let entering = 0;
    let sum = 0;
    for (let state = steps.length; state; state--) {
      const { goOn, begin, skip } = steps[state - 1]!;
      const onward = NEXT * entering;
      entries[state - 1]![bin]! *= on[state]! * weight;
      entering = begin[bin]! * on[state]! + skip * entering;
      on[state] = goOn[bin]! * on[state]! + CEASE * off[state]! + onward;
      off[state]! += onward;
      sum += on[state]! + off[state]!;
    }
    off[0]! += NEXT * entering;
    sum += off[0]!;
    divide(on, sum);
    divide(off, sum);
    log += Math.log(sum);
  }
}

const divide = (masses: Float64Array, by: number): void => {
  for (let at = 0; at < masses.length; at++) masses[at]! /= by;
};

/** The likeliest bin of the likeliest neighbourhood. */
function peakOf(odds: Float64Array): LikelyStart | undefined {
  let certainty = 0;
  let middle = 0;
  let near = 0;
  for (let bin = -NEAR; bin < odds.length; bin++) {
    near += (odds[bin + NEAR] ?? 0) - (odds[bin - NEAR - 1] ?? 0);
    if (near > certainty) [certainty, middle] = [near, bin];
  }
  let bin = Math.max(0, middle - NEAR);
  for (let at = bin; at <= middle + NEAR; at++) if ((odds[at] ?? 0) > odds[bin]!) bin = at;
  return certainty > 0 ? { bin, certainty } : undefined;
}
