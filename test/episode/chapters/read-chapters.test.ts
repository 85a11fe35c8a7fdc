import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readChapters } from '../../../src/episode/chapters/read-chapters.js';

const BASE = 'https://pod.example/chapters.json';
const chaptersIn = (text: string) => {
  const result = readChapters(text, BASE);
  return result.ok ? result.value : result.problem.code;
};

describe('readChapters', () => {
  it('reads JSON with a BOM', () => {
    expect(chaptersIn('\uFEFF{"version":"1.2.0","chapters":[{"startTime":5,"title":"One","url":"a"}]}')).to.deep.equal([
      { startTime: 5, isListed: true, title: 'One', url: 'https://pod.example/a' },
    ]);
  });

  it('reads WebVTT, a cue a chapter', () => {
    const file = 'WEBVTT\r\n\r\n1\r\n00:00.000 --> 01:00.000\r\nQ&amp;A\r\n<i>live</i>\r\n\r\n01:00.000 --> 02:00.000\r\nEnd';
    expect(chaptersIn(file)).to.deep.equal([
      { startTime: 0, endTime: 60, isListed: true, title: 'Q&A live' },
      { startTime: 60, endTime: 120, isListed: true, title: 'End' },
    ]);
  });

  it('reads a file of no chapters', () => {
    for (const text of ['[]', '{"chapters":[]}', 'WEBVTT']) expect(chaptersIn(text), text).to.deep.equal([]);
  });

  describe('refuses', () => {
    for (const text of [
      '',
      '{}',
      'null',
      '"words"',
      '{"chapters":"a.json"}',
      '{"chapters":[',
      '<!doctype html>',
      '00:00:00.000 Intro',
      '['.repeat(100_000),
    ]) {
      it(JSON.stringify(text.slice(0, 40)), () => expect(chaptersIn(text)).to.equal('bad-field'));
    }
  });

  it('yields sound chapters for any JSON', () => {
    const item = fc.object({ key: fc.constantFrom('startTime', 'start', 'title', 'img', 'url', 'toc', 'endTime'), maxDepth: 1 });
    fc.assert(
      fc.property(fc.oneof(fc.array(item), fc.record({ chapters: fc.array(item) }), fc.jsonValue()), (data) => {
        const result = readChapters(JSON.stringify(data), BASE);
        return (
          !result.ok ||
          result.value.every(({ startTime }, index) => startTime >= 0 && startTime > (result.value[index - 1]?.startTime ?? -1))
        );
      }),
      { numRuns: 1000, seed: 2025 },
    );
  });
});
