import { expect } from '@open-wc/testing';
import { mergeCues, mergeSteps } from '../../../src/episode/transcript/merge-cues.js';
import { readTranscript, transcriptSteps } from '../../../src/episode/transcript/read-transcript.js';
import { runSteps } from '../../../src/episode/transcript/steps.js';

const COUNT = 300;
const pieces = Array.from({ length: COUNT }, (_, index) => ({
  at: index * 2,
  voice: index % 5 ? 'Nora' : 'Sam',
  words: `Piece &amp; ${index}.`,
}));
const clock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);

const FILES: Readonly<Record<string, string>> = {
  'text/vtt': `WEBVTT\n\n${pieces.map(({ at, voice, words }) => `${clock(at)} --> ${clock(at + 2)}\n<v ${voice}>${words}\n\n`).join('')}`,
  'application/x-subrip': pieces.map(({ at, words }, index) => `${index}\n${clock(at)} --> ${clock(at + 2)}\n{\\an8}${words}\n\n`).join(''),
  'text/html': pieces.map(({ at, voice, words }) => `<cite>${voice}:</cite><time>${clock(at).slice(0, 8)}</time><p>${words}</p>`).join(''),
  'application/json': JSON.stringify({ segments: pieces.map(({ at, voice, words }) => ({ start: at, speaker: voice, text: words })) }),
  'text/plain': pieces.map(({ voice, words }) => `${voice}: ${words}`).join('\n\n'),
};

describe('reading a transcript step by step', () => {
  for (const [type, text] of Object.entries(FILES)) {
    it(`gives what reading in one go gives: ${type}`, () => {
      const steps = transcriptSteps(text, type);
      let count = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) count += 1;
      expect(step.value).to.deep.equal(readTranscript(text, type));
      expect(step.value?.ok && step.value.value.length).to.equal(COUNT);
      expect(count).to.be.at.least(COUNT);
    });
  }

  it('gives the problem of what is no transcript', () => {
    const result = runSteps(transcriptSteps('{"error": 1}'));
    expect(!result.ok && result.problem.code).to.equal('not-a-transcript');
  });
});

describe('merging cues step by step', () => {
  const cues = pieces.map(({ at, voice, words }) => ({ start: at, end: at + 1.8, speaker: voice, text: words }));

  it('gives what merging in one go gives, in a list of which all but the last are complete', () => {
    const whole = mergeCues(cues);
    const list: Parameters<typeof mergeSteps>[2] & object = [];
    for (const steps = mergeSteps(cues, [], list); !steps.next().done;)
      expect(list.slice(0, -1)).to.deep.equal(whole.slice(0, Math.max(0, list.length - 1)));
    expect(list).to.deep.equal(whole);
  });

  it('begins a paragraph where a chapter starts, with the cue that begins a moment ahead of it', () => {
    const said = ['One', 'two', 'three', 'four'].map((text, index) => ({ start: index * 5, end: index * 5 + 5, text }));
    const starts = (chapters: readonly number[]) => mergeCues(said, chapters).map(({ start }) => start);
    expect(starts([])).to.deep.equal([0]);
    expect(starts([0, 10.4])).to.deep.equal([0, 10]);
    expect(starts([11.2])).to.deep.equal([0, 15]);
    expect(starts([99])).to.deep.equal([0]);
  });
});
