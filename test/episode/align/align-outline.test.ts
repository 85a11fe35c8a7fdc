import { expect } from '@open-wc/testing';
import { alignOutline } from '../../../src/episode/align/align-outline.js';
import type { Outline } from '../../../src/episode/outline/outline.js';
import type { Cue } from '../../../src/episode/transcript/cue.js';
import { growsLinearly } from '../../support/growth.js';
import { notes, section, speak, talk } from './dialogue.js';

const timesOf = (outline: Outline, cues: readonly Cue[] = talk.cues) => alignOutline(outline, cues).map(({ startTime }) => startTime);

describe('alignOutline', () => {
  it('finds the second at which each section is spoken of', () => {
    for (const [index, time] of timesOf(notes).entries()) expect(time, notes[index]!.title).to.be.closeTo(talk.topics[index]!, 10);
  });

  it('begins a section with the turn of the voice in which its words set in', () => {
    const turns = talk.cues.filter(({ speaker }, index) => speaker !== talk.cues[index - 1]?.speaker).map(({ start }) => start);
    for (const time of timesOf(notes)) expect(turns).to.include(time);
  });

  it('gives frozen sections and leaves those that it was given as they were', () => {
    const given = notes.map((each) => Object.freeze({ ...each }));
    const outline = alignOutline(given, talk.cues);
    expect(outline).to.be.frozen;
    expect(outline[0]).to.be.frozen;
    expect(outline.map(({ startTime: _, ...rest }) => rest)).to.deep.equal(given);
  });

  it('leaves out a section that is not spoken of', () => {
    const outline = [...notes.slice(0, 3), section('Satellite Telescopes', 'Galaxies and the infrared'), ...notes.slice(3)];
    expect(timesOf(outline)).to.deep.equal([...timesOf(notes).slice(0, 3), undefined, ...timesOf(notes).slice(3)]);
  });

  it('leaves out a section that is spoken of twice in the same words', () => {
    const goat = section('The Goat and the Trumpet');
    expect(timesOf([goat])).to.deep.equal([undefined]);
    expect(timesOf([goat], talk.cues.slice(0, talk.cues.length / 2))[0], 'told once').to.be.a('number');
  });

  it('leaves out a section of which one word alone is heard', () => {
    expect(timesOf([section('Kettles of the World')])).to.deep.equal([undefined]);
  });

  it('leaves out what stands in another order than it is spoken of', () => {
    const times = timesOf([notes[4]!, notes[0]!, notes[5]!]);
    const found = times.filter((time) => time !== undefined);
    expect(found).to.have.length.below(3);
    expect(found).to.deep.equal(found.toSorted((a, b) => a - b));
  });

  it('looks for neither the lead nor links nor promotion', () => {
    const [lead, links, promotion] = [
      { ...notes[0]!, title: '' },
      { ...notes[1]!, role: 'links' },
      { ...notes[4]!, role: 'promotion' },
    ] as const;
    expect(timesOf([lead, links, promotion])).to.deep.equal([undefined, undefined, undefined]);
  });

  describe('with times given', () => {
    it('keeps them, and the section itself', () => {
      const outline = notes.map((each, index) => (index % 2 ? each : { ...each, startTime: talk.topics[index]! + 3 }));
      const aligned = alignOutline(outline, talk.cues);
      for (const [index, each] of aligned.entries()) {
        if (index % 2) expect(each.startTime).to.be.closeTo(talk.topics[index]!, 10);
        else expect(each).to.equal(outline[index]);
      }
    });

    it('puts the others between them, or nowhere', () => {
      const outline = [{ ...notes[0]!, startTime: 300 }, notes[1]!, notes[4]!, { ...notes[5]!, startTime: 350 }];
      expect(timesOf(outline)).to.deep.equal([300, undefined, undefined, 350]);
    });

    it('decides by them which of two places is meant', () => {
      const [goat] = talk.cues.filter(({ text }) => text.includes('goat')).slice(-1);
      const time = timesOf([{ ...notes[4]!, startTime: talk.topics[4]! }, section('The Goat and the Trumpet')])[1];
      expect(time).to.be.closeTo(goat!.start!, 25);
    });

    it('copes with times that are out of order or beyond the end', () => {
      const outline = [{ ...notes[0]!, startTime: 500 }, notes[1]!, { ...notes[2]!, startTime: 20 }, { ...notes[5]!, startTime: 9e9 }];
      expect(timesOf(outline)).to.deep.equal([500, undefined, 20, 9e9]);
    });
  });

  it('does not listen behind the end of the audio', () => {
    const end = talk.topics[3]!;
    const times = alignOutline(notes, talk.cues, end).map(({ startTime }) => startTime);
    expect(times.slice(0, 3)).to.not.include(undefined);
    expect(times.slice(3)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('counts the text of a long cue as its time', () => {
    const lines = ['So the garden is green. '.repeat(20), 'A ladder and a lantern stand ready. ', 'So the garden is green. '.repeat(40)];
    const [time] = timesOf([section('Ladder and Lantern')], [{ start: 0, end: 300, text: lines.join('') }]);
    expect(time).to.be.closeTo((300 * lines[0]!.length) / lines.join('').length, 2);
  });

  for (const [language, lines, outline] of [
    [
      'German',
      [
        'Willkommen zur Sendung. Heute reden wir lange über Technik und über das Leben auf dem Land, und wir haben Zeit.',
        'Schön, dass ich da sein darf. Ich habe mir ein paar Gedanken gemacht und bringe auch etwas zu essen mit.',
        'Dann los. Die Speicherung von Strom im Keller: Deine Speicher stehen dort seit zwei Jahren.',
        'Genau. Man braucht einen trockenen Raum und einen Elektriker, der Geduld hat. Der Rest geht fast von allein.',
        'Und wie oft muss man hinuntergehen und nach dem Rechten sehen?',
        'Fast nie. Einmal im Monat schaue ich nach den Anzeigen und wische ein wenig Staub.',
        'Kommen wir zu den Zählern. Neue Zähler messen jede Viertelstunde, nicht wahr?',
        'Ja, und man bekommt eine Rechnung, die man endlich versteht. Mir gefällt das gut.',
        'Dann danke ich dir für deinen Besuch und wünsche allen einen schönen Abend.',
      ],
      [section('Speichern im Keller', 'Strom'), section('Neue Zähler', 'Gemessen wird viertelstündlich')],
    ],
    [
      'Japanese',
      [
        '皆さん、こんにちは。今日もゆっくりお話ししていきたいと思います。 よろしくお願いします。 最近はどうですか。 元気です。',
        '毎朝散歩をしています。 それはいいですね。 空気がきれいで気持ちがいいです。 そうでしょうね。 うらやましいです。',
        'では、所有権とメモリ管理について教えてください。 所有権は値に一人だけ持ち主がいるという考えです。',
        'なるほど。 難しそうに聞こえますけれど、慣れると楽になりますか。 はい、一週間ほどで慣れます。 そういうものです。',
        '次は並行処理とスレッドの安全性です。 並行処理では同時に書き込むことが問題になります。',
        'そうですね。 それでは今日はこのあたりで終わりましょう。 ありがとうございました。 また来週お会いしましょう。',
      ],
      [section('所有権とメモリ管理'), section('並行処理の安全性', 'スレッド')],
    ],
  ] as const) {
    it(`places ${language}, whose words are inflected or unspaced`, () => {
      const seconds = 30;
      const cues = lines.map((text, index) => ({ start: index * seconds, end: (index + 1) * seconds, text }));
      const told = language === 'German' ? [2, 6] : [2, 4];
      for (const [index, time] of timesOf(outline, cues).entries()) expect(time).to.be.closeTo(told[index]! * seconds, 10);
    });
  }

  describe('with little to go by', () => {
    for (const [what, cues] of [
      ['no cues', []],
      ['cues without times', talk.cues.map(({ text }) => ({ text }))],
      ['cues without text', talk.cues.map((cue) => ({ ...cue, text: '' }))],
      ['times that are no numbers', talk.cues.map((cue) => ({ ...cue, start: NaN, end: NaN }))],
      ['times before the beginning', talk.cues.map((cue) => ({ ...cue, start: -5 }))],
      ['a time that never comes', [...talk.cues.slice(0, 3), { start: 1e300, text: 'the end' }]],
    ] as const)
      it(`finds nothing in ${what}`, () => {
        expect(timesOf(notes, cues)).to.deep.equal(notes.map(() => undefined));
      });

    it('takes cues without ends', () => {
      const cues = talk.cues.map(({ end: _, ...cue }) => cue);
      expect(timesOf(notes, cues).filter((time) => time !== undefined)).to.have.length.above(3);
    });

    it('gives an empty outline back', () => {
      expect(alignOutline([], talk.cues)).to.deep.equal([]);
    });
  });
});

describe('the time that alignOutline takes', () => {
  const hour = (cues: number) =>
    speak(Array.from({ length: Math.ceil(cues / talk.cues.length) }, () => talk.cues.map(({ text }) => ['Ada', text] as const)).flat())
      .cues;
  const aligned = (outline: Outline, cues: readonly Cue[]) => alignOutline(outline, cues);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => section(`${notes[index % 6]!.title} ${index}`, 'the and a barn'));

  it('is short for an hour of speech', () => {
    const cues = hour(1500);
    const outline = many(30);
    let least = Infinity;
    for (let round = 0; round < 20 && least >= 50; round++) {
      const start = performance.now();
      aligned(outline, cues);
      least = Math.min(least, performance.now() - start);
    }
    expect(least).to.be.below(50);
  });

  for (const [what, work, length] of [
    ['cues', (size: number) => aligned(many(30), hour(size)), 1500],
    ['sections', (size: number) => aligned(many(size), talk.cues), 400],
    ['words of one cue', (size: number) => aligned(notes, [{ start: 0, end: 60, text: 'the barn became a studio. '.repeat(size) }]), 4000],
    ['letters of one word', (size: number) => aligned(notes, [{ start: 0, end: 60, text: 'a'.repeat(size) }]), 100_000],
    ['signs without a space', (size: number) => aligned(notes, [{ start: 0, end: 60, text: '所'.repeat(size) }]), 20_000],
    ['letters of a title', (size: number) => aligned([section('barn'.repeat(size))], talk.cues), 20_000],
    [
      'points',
      (size: number) => aligned([{ ...section('Barn'), items: Array(size).fill(section('', 'hay').items[0]) }], talk.cues),
      20_000,
    ],
  ] as const)
    it(`grows no faster than the ${what}`, () => {
      expect(growsLinearly(work, length)).to.be.true;
    });

  it('is bounded for ten thousand sections and a hundred thousand cues', () => {
    const cues = hour(100_000);
    const outline = many(10_000);
    const start = performance.now();
    expect(aligned(outline, cues)).to.have.length(10_000);
    expect(performance.now() - start).to.be.below(3000);
  });
});
