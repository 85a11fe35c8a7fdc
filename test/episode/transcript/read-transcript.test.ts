import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeCues } from '../../../src/episode/transcript/merge-cues.js';
import { readTranscript } from '../../../src/episode/transcript/read-transcript.js';
import { growsLinearly } from '../../support/growth.js';

const VTT = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Sarah>Hello';
const SRT = '1\n00:00:01,000 --> 00:00:02,000\nHello\n';
const JSON_CUES = '{"version":"1.0.0","segments":[{"speaker":"Sarah","startTime":1,"endTime":2,"body":"Hello"}]}';
const HTML = '<cite>Sarah:</cite><time>0:01</time><p>Hello</p>';
const PLAIN = 'Sarah: Hello\n\nLuke: Bye';

const FULL = [{ text: 'Hello', start: 1, end: 2, speaker: 'Sarah' }];
const BARE = [{ text: 'Hello', start: 1, end: 2 }];
const UNTIMED = [
  { text: 'Hello', speaker: 'Sarah' },
  { text: 'Bye', speaker: 'Luke' },
];
const FROM_HTML = [{ text: 'Hello', start: 1, speaker: 'Sarah' }];

const cuesOf = (text: string, type?: string) => {
  const result = readTranscript(text, type);
  return result.ok ? result.value : result.problem.code;
};

describe('readTranscript', () => {
  describe('reads', () => {
    for (const [title, text, type, expected] of [
      ['WebVTT', VTT, 'text/vtt', FULL],
      ['WebVTT with a BOM and CRLF', `\uFEFF${VTT.replaceAll('\n', '\r\n')}`, 'text/vtt; charset=utf-8', FULL],
      ['WebVTT behind empty lines', `\n\n${VTT}`, 'text/vtt', FULL],
      ['WebVTT that lost its signature', VTT.slice(8), 'text/vtt', FULL],
      ['SubRip', SRT, 'application/x-subrip', BARE],
      ['SubRip with a BOM and CRLF', `\uFEFF${SRT.replaceAll('\n', '\r\n')}`, 'application/srt', BARE],
      ['SubRip with a dot for its comma', SRT.replaceAll(',', '.'), 'text/srt', BARE],
      ['JSON', JSON_CUES, 'application/json', FULL],
      ['JSON with a BOM', `\uFEFF\n${JSON_CUES}`, 'application/json', FULL],
      ['HTML', HTML, 'text/html', FROM_HTML],
      ['plain text', PLAIN, 'text/plain', UNTIMED],
      ['plain text of one line', 'Hello', 'text/plain', [{ text: 'Hello' }]],
      ['plain text that begins like JSON', '[music] Hello', 'text/plain', [{ text: '[music] Hello' }]],
    ] as const) {
      it(title, () => expect(cuesOf(text, type)).to.deep.equal(expected));
    }
  });

  describe('knows a file by what it shows', () => {
    for (const [title, text, expected] of [
      ['WebVTT', VTT, FULL],
      ['SubRip', SRT, BARE],
      ['JSON', JSON_CUES, FULL],
      ['HTML', HTML, FROM_HTML],
    ] as const) {
      for (const type of [
        undefined,
        '',
        'text/vtt',
        'application/srt',
        'application/json',
        'text/html',
        'text/plain',
        'application/octet-stream',
      ]) {
        it(`${title} that says it is ${type ?? 'nothing'}`, () => expect(cuesOf(text, type)).to.deep.equal(expected));
      }
    }

    for (const type of [undefined, 'application/octet-stream', 'text/html']) {
      it(`plain text that says it is ${type ?? 'nothing'}`, () => expect(cuesOf(PLAIN, type)).to.deep.equal(UNTIMED));
    }
  });

  it('finds no cue in a transcript that is empty', () => {
    for (const text of ['WEBVTT', 'WEBVTT\n\n00:00,000 --> 00:01,000\nlost', '{"segments":[]}'])
      expect(cuesOf(text), text).to.deep.equal([]);
  });

  it('sorts by start, cues of one start as they came, and those without behind the one before', () => {
    const segments = [{ start: 5 }, {}, { start: 1 }, { start: 5 }].map((times, index) => ({ ...times, body: String(index) }));
    const cues = cuesOf(JSON.stringify({ segments }));
    expect(Array.isArray(cues) && cues.map(({ text }: { text: string }) => text)).to.deep.equal(['2', '0', '1', '3']);
  });

  describe('refuses', () => {
    for (const [title, text, type] of [
      ['nothing', '', 'text/vtt'],
      ['space', ' \n ', 'text/plain'],
      ['a page in place of the file', '<!doctype html><html><body><p>Not found</p></body></html>', 'text/vtt'],
      ['a page without text', '<!doctype html><html><body></body></html>', 'text/html'],
      ['a feed', '<?xml version="1.0"?>\n<rss>\n<channel><description>&lt;p></description></channel>\n</rss>', undefined],
      ['chapters', '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Intro"}]}', 'application/json'],
      ['broken JSON', `${JSON_CUES.slice(0, 60)}\n`, 'application/json'],
      ['broken JSON that says it is text', '{\n"segments": [\n', 'text/plain'],
      ['deep JSON', '['.repeat(100_000), 'application/json'],
      ['one line of no type', 'Not found', undefined],
      ['text that says it is WebVTT', 'Hello\n\nBye', 'text/vtt'],
      ['binary data', 'ID3\0\0\n\n\0ab', 'text/plain'],
    ] as const) {
      it(title, () => expect(cuesOf(text, type)).to.equal('not-a-transcript'));
    }

    it('what is no text', () => expect(cuesOf(null as unknown as string)).to.equal('not-a-transcript'));
  });

  it('says in a sentence what is wrong', () => {
    const result = readTranscript('');
    expect(result.ok || result.problem.message).to.equal('The transcript file is empty.');
  });

  it('yields sound cues for 5,000 generated files', () => {
    const words =
      String.raw`WEBVTT --> 00:00:01.000 00:00:02,5 99999999999:00:00.000 1 <v </v> < > & &amp; &#xD800; &#99999999999; {\an8} { } [ ]
      "segments" : , "body" "text": "start": {"segments":[{"body":"a","startTime":1}]} "__proto__" <cite> </cite> <time> </time> <p> <script> </script>
      <!-- --> Anna: Ben: NOTE 😀 文。`.split(/\s+/);
    const fragments = [...words, ' ', '\n', '\n\n', '\r\n', '<v Sarah>', ' --> ', '\0', '\uFEFF', '\uD800', '\u202E'];
    const file = fc.oneof(
      fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${parts.join('')}`),
      fc.json(),
      fc
        .record({
          segments: fc.array(
            fc.object({ key: fc.constantFrom('body', 'text', 'start', 'end', 'startTime', 'speaker', 'voice', 'words'), maxDepth: 2 }),
          ),
        })
        .map((data) => JSON.stringify(data)),
      fc.string({ unit: 'binary' }),
    );
    const type = fc.constantFrom(undefined, 'text/vtt', 'application/srt', 'application/json', 'text/html', 'text/plain');
    const isSound = (text: string, declared: string | undefined): boolean => {
      const result = readTranscript(text, declared);
      if (!result.ok) return result.problem.code === 'not-a-transcript';
      const isTime = (time: number | undefined) => time === undefined || (Number.isFinite(time) && time >= 0);
      const isText = (words: string, limit: number) => words.length > 0 && words.length <= limit && !/\0|\p{Surrogate}/u.test(words);
      const cuesSound = result.value.every(
        (cue) => isText(cue.text, 10_000) && isText(cue.speaker ?? 'x', 200) && isTime(cue.start) && isTime(cue.end),
      );
      return cuesSound && mergeCues(result.value).flatMap(({ cues }) => cues).length === result.value.length;
    };
    fc.assert(fc.property(file, type, isSound), { numRuns: 5000, seed: 2025 });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  describe('takes no longer than the text is long', () => {
    const cue = '00:01.000 --> 00:02.000\n';
    for (const [title, head, unit] of [
      ['tags that never close', `WEBVTT\n\n${cue}`, '<'],
      ['SubRip tags that never close', cue, '<i '],
      ['arrows', 'WEBVTT\n\n', '-->\n'],
      ['digits', 'WEBVTT\n\n', '1'],
      ['spaces', `${cue}a`, ' '],
      ['empty lines', 'a', '\n'],
      ['attributes that never close', '<p>', '<a b="'],
      ['comments that never close', '<p>', '<!--'],
      ['scripts that never close', '<p>', '<script>'],
      ['references', '<p>', '&am'],
      ['styles that never close', cue, '{\\'],
      ['colons', 'Anna: a\n\n', 'A: '],
      ['brackets', '', '['],
      ['one long word', 'Anna: a\n\n', 'x'],
    ] as const) {
      it(title, () => {
        const read = (length: number) => {
          const result = readTranscript(head + unit.repeat(length / unit.length), head.startsWith('<') ? 'text/html' : 'text/plain');
          if (result.ok) mergeCues(result.value);
        };
        expect(growsLinearly(read, 20_000)).to.equal(true);
      });
    }
  });

  it('keeps at most 100,000 cues', () => {
    const result = readTranscript(`WEBVTT\n\n${'00:01.000 --> 00:02.000\na\n\n'.repeat(100_001)}`);
    expect(result.ok && result.value.length).to.equal(100_000);
  });

  describe('reads 10,000 cues of', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const clock = (index: number) => new Date(index * 2000).toISOString().slice(11, 23);
    const words = 'The quick brown fox jumps over the lazy dog again.';
    for (const [title, text] of [
      ['WebVTT', `WEBVTT\n\n${numbers.map((index) => `${clock(index)} --> ${clock(index + 1)}\n<v Sarah>${words}\n`).join('\n')}`],
      [
        'SubRip',
        numbers.map((index) => `${index}\n${clock(index)} --> ${clock(index + 1)}\n${index % 9 ? '' : 'Sarah: '}${words}\n`).join('\n'),
      ],
      [
        'JSON',
        JSON.stringify({ segments: numbers.map((index) => ({ startTime: index, endTime: index + 1, speaker: 'Sarah', body: words })) }),
      ],
      ['HTML', numbers.map((index) => `<cite>Sarah</cite><time>${clock(index)}</time><p>${words}</p>`).join('\n')],
      ['plain text', numbers.map((index) => `${index % 2 ? 'Sarah' : 'Luke'}: ${words}\n`).join('\n')],
    ] as const) {
      it(title, () => {
        const result = readTranscript(text, title === 'HTML' ? 'text/html' : 'text/plain');
        expect(result.ok && result.value.length).to.equal(10_000);
      });
    }
  });
});
