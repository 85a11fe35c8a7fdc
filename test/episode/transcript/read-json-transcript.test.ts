import { expect } from '@open-wc/testing';
import { readJsonTranscript } from '../../../src/episode/transcript/read-json-transcript.js';

const cuesOf = (data: unknown) => {
  const result = readJsonTranscript(data);
  return result.ok ? result.value : result.problem.code;
};

const HELLO = { text: 'Hello', start: 1.5, end: 2, speaker: 'Sarah' };
const BYE = { text: 'Bye', start: 2, end: 3, speaker: 'Luke' };

describe('readJsonTranscript', () => {
  const podlove = [
    { start: '00:00:01.500', start_ms: 1500, end: '00:00:02.000', end_ms: 9000, speaker: '1', voice: 'Sarah', text: 'Hello' },
    { start_ms: 2000, end_ms: 3000, speaker: 'Luke', voice: '', text: 'Bye' },
  ];
  const podcast = {
    version: '1.0.0',
    segments: [
      { speaker: 'Sarah', startTime: 1.5, endTime: 2, body: 'Hello\n' },
      { speaker: 'Luke', startTime: 2, endTime: 3, body: 'Bye' },
    ],
  };
  const spoken = [
    { start: 1500, end: 2000, text: 'Hello', speaker: 'Sarah', confidence: 0.9 },
    { start: 2000, end: 3000, text: 'Bye', speaker: 'Luke' },
  ];
  const sentences = [{ text: 'Hello', start: 1.5, end: 2 }];
  const deepgram = (best: unknown, more = {}) => ({ metadata: {}, results: { channels: [{ alternatives: [best] }], ...more } });

  for (const [name, data] of [
    ['podcast namespace', podcast],
    ['podcast namespace inside an episode', { transcript: podcast }],
    ['Podlove, an array', podlove],
    ['Podlove, an object', { transcripts: podlove }],
    [
      'Whisper with speakers',
      {
        text: 'Hello Bye',
        segments: [
          { id: 0, start: 1.5, end: 2, text: ' Hello', speaker: 'Sarah' },
          { id: 1, start: 2, end: 3, text: ' Bye', speaker: 'Luke' },
        ],
      },
    ],
    ['AssemblyAI, utterances', { id: 'a', utterances: spoken, words: [{ text: 'no', start: 1, end: 2 }] }],
    ['AssemblyAI, words', { id: 'a', utterances: null, words: spoken }],
    [
      'Deepgram, utterances',
      deepgram(
        {},
        {
          utterances: [
            { start: 1.5, end: 2, transcript: 'Hello', speaker: 'Sarah' },
            { start: 2, end: 3, transcript: 'Bye', speaker: 'Luke' },
          ],
        },
      ),
    ],
    [
      'Deepgram, paragraphs',
      deepgram({
        paragraphs: {
          transcript: '',
          paragraphs: [
            { speaker: 'Sarah', sentences },
            { speaker: 'Luke', start: 2, end: 3, text: 'Bye' },
          ],
        },
      }),
    ],
    [
      'Deepgram, words',
      deepgram({
        words: [
          { word: 'hello', punctuated_word: 'Hello', start: 1.5, end: 2, speaker: 'Sarah' },
          { word: 'Bye', start: 2, end: 3, speaker: 'Luke' },
        ],
      }),
    ],
    [
      'Whisper, words',
      {
        text: 'Hello Bye',
        words: [
          { word: 'Hello', start: 1.5, end: 2, speaker: 'Sarah' },
          { word: 'Bye', start: 2, end: 3, speaker: 'Luke' },
        ],
      },
    ],
  ] as const) {
    it(`reads ${name}`, () => expect(cuesOf(data)).to.deep.equal([HELLO, BYE]));
  }

  it('reads a Deepgram transcript that has text alone', () =>
    expect(cuesOf(deepgram({ transcript: 'Hello' }))).to.deep.equal([{ text: 'Hello' }]));

  it('reads a speaker that is a number', () => {
    for (const speaker of [0, 1])
      expect(cuesOf({ segments: [{ speaker, body: 'Hello' }] })).to.deep.equal([{ text: 'Hello', speaker: String(speaker) }]);
  });

  it('reads a transcript that is empty', () => {
    expect(cuesOf({ version: '1.0.0', segments: [] })).to.deep.equal([]);
    expect(cuesOf({ transcripts: [] })).to.deep.equal([]);
  });

  it('leaves out what is no time, no text and no name', () => {
    const segments = [
      { startTime: -1, endTime: 'soon', speaker: {}, body: 'Hello' },
      { startTime: 1, body: '' },
      { startTime: 1, body: { toString: 'x' } },
      { startTime: 1e300, endTime: NaN, body: 42 },
      null,
      'words',
    ];
    expect(cuesOf({ segments })).to.deep.equal([{ text: 'Hello' }, { text: '42' }]);
  });

  it('takes nothing from a prototype', () => {
    const data: unknown = JSON.parse(
      '{"__proto__": {"segments": [{"body": "no"}]}, "segments": [{"__proto__": {"polluted": 1}, "body": "Hello", "start": 1}]}',
    );
    expect(cuesOf(data)).to.deep.equal([{ text: 'Hello', start: 1 }]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  describe('refuses', () => {
    for (const data of [
      { version: '1.2.0', chapters: [{ startTime: 0, title: 'Intro' }] },
      [{ start: '00:00:00.000', title: 'Intro' }],
      [{ url: 'https://pod.example/a.vtt', type: 'text/vtt' }],
      { transcripts: [{ url: 'https://pod.example/a.vtt' }] },
      { results: {} },
      { title: 'An episode' },
      { transcript: { transcript: { transcript: podcast } } },
      { segments: 'none' },
      ['words'],
      [],
      {},
      null,
      'words',
      1,
    ]) {
      it(JSON.stringify(data).slice(0, 60), () => expect(cuesOf(data)).to.equal('not-a-transcript'));
    }
  });
});
