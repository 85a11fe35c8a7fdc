/**
 * Ten minutes of talk about a village radio, written for the tests: six topics, whose words come back in other topics as they do in
 * talk, and a goat that is told of twice; and the show notes.
 */
import type { OutlineSection } from '../../../src/episode/outline/outline.js';
import type { Cue } from '../../../src/episode/transcript/cue.js';

/** A topic begins with a line that has its number. */
type Line = readonly [speaker: 'Ada' | 'Jon', text: string, topic?: number];

const LINES: readonly Line[] = [
  ['Ada', 'Hello and welcome. I am Ada, and this is the programme in which people tell how they made something with their own hands.'],
  ['Jon', 'And I am Jon. I look after a radio station in a village of four hundred people, and I still cannot quite believe it.'],
  ['Ada', 'We have half a summer to tell, so let us not waste it. How did you come to do this at all?'],
  [
    'Jon',
    'By accident, like most things. My neighbour wanted to play records to her sister across the valley, and one evening led to another.',
  ],
  ['Ada', 'I like that. Tell me about the place. You broadcast from an old barn, is that true?', 0],
  ['Jon', 'It was a barn for hay, yes. We turned the barn into a studio with eggs boxes, old carpets and a lot of stubbornness.'],
  ['Ada', 'Egg boxes on the walls, really? I thought that was a joke that engineers tell each other.'],
  [
    'Jon',
    'They do very little, to be honest. The carpets and the hay bales do the work. Hay swallows sound better than anything you can buy.',
  ],
  ['Ada', 'And the floor? I imagine that every step could be heard on air.'],
  ['Jon', 'We laid cork on the planks. A carpenter from the next village gave us what was left from a dance hall.'],
  ['Ada', 'So the studio cost you next to nothing.'],
  ['Jon', 'It cost us one summer. Every Saturday somebody came with a broom, and somebody else came with soup.'],
  ['Ada', 'I saw a photograph with a window between two rooms. Somebody must have known what they were doing.'],
  ['Jon', 'That pane came out of a bus. You sit on one side with your script, and on the other side somebody waves at you.'],
  ['Ada', 'Somebody wrote to ask about the goat. What happened with the goat and the trumpet?'],
  [
    'Jon',
    'The goat got loose one evening, ate the trumpet case, and everybody who listened heard it bleat. That is the whole story of the goat.',
  ],
  ['Ada', 'Poor thing. Let us go on. You need something to speak into. Where did the microphones come from?', 1],
  ['Jon', 'From a church sale. The parish bought new microphones, and the old ones lay in a basket between candlesticks and hymn books.'],
  ['Ada', 'How much did you pay for the basket?'],
  ['Jon', 'Twelve coins for all of it. Two of the microphones were dead, one hummed, and one of them is the best that I have ever used.'],
  ['Ada', 'The one that we are speaking into now?'],
  ['Jon', 'The very one. It is a ribbon, which means that a thin strip of foil hangs between magnets. You must never blow into it.'],
  ['Ada', 'I shall hold my breath. And the one that hummed?'],
  ['Jon', 'The cable was to blame. A pupil from the school opened the plug, soldered one wire, and the hum was gone for good.'],
  ['Ada', 'So young people take part. That must please the old ones.'],
  ['Jon', 'It pleases everybody. She is fourteen and repairs whatever I break, and I break a good deal in a week.'],
  ['Ada', 'What does she get for it?'],
  ['Jon', 'An hour on Fridays that is hers alone. She plays music that nobody over twenty has ever heard of, and the post bag is full.'],
  ['Ada', 'Now comes the part that frightens people. You cannot simply send. You need a licence, and you need a mast.', 2],
  ['Jon', 'The licence took nine months. The form has sixty pages, and on page forty they ask for the height of the mast above the sea.'],
  ['Ada', 'Did you know it?'],
  ['Jon', 'Nobody did. We walked up the hill with a barometer and a schoolbook, and we were wrong by two metres, which they forgave us.'],
  ['Ada', 'And who climbs up there when something is loose?'],
  ['Jon', 'A woman who trims tall trees for a living. She does it in her lunch break, with a sandwich in her pocket.'],
  ['Ada', 'How far can you be heard?'],
  ['Jon', 'Eleven kilometres to the south, because of the valley, and barely three to the north, because of the ridge with the quarry.'],
  ['Ada', 'The authority gave you a frequency of your own?'],
  ['Jon', 'They gave us a frequency that a taxi company had left. For the first month people rang up and ordered a car.'],
  ['Ada', 'Did you send one?'],
  ['Jon', 'Twice. My cousin has a van, and it seemed rude not to.'],
  ['Ada', 'Let us talk about a normal day. When I listened this morning there was a woman reading out bread.', 3],
  ['Jon', 'That is the breakfast hour. The baker tells what is in the oven, then comes the bus, then the birthdays, and then a riddle.'],
  ['Ada', 'Bread before the news?'],
  [
    'Jon',
    'Breakfast first. The news will still be bad at nine, but the rolls will be gone. Our listeners were very clear about the order.',
  ],
  ['Ada', 'And who wins the riddle?'],
  ['Jon', 'Always the same retired postman. We have begun to make them about things that happened after he retired, and still he wins.'],
  ['Ada', 'What do you do with the long afternoon?'],
  [
    'Jon',
    'We repeat the breakfast hour for those who sleep late, and after that a class from the school reads a book aloud, chapter by chapter.',
  ],
  ['Ada', 'Which one are they reading now?'],
  ['Jon', 'A very long one about a whale. They vote each week on whether to stop, and each week the whale wins by a few hands.'],
  ['Ada', 'Then came November, and with it the storm. Would you tell us about that night?', 4],
  ['Jon', 'The storm took the power at six. The whole valley was dark, no telephone, no light, and trees lay across both roads.'],
  ['Ada', 'But you stayed on air.'],
  [
    'Jon',
    'On a car battery. The storm was still howling when my neighbour drove her tractor to the door, and we ran a lead through the cat flap.',
  ],
  ['Ada', 'What did you say to people, all that night?'],
  [
    'Jon',
    'Who needed help, and who could give it. A doctor sat beside me with a lamp. Around midnight a child was born, and we told everybody.',
  ],
  ['Ada', 'I have heard that people still speak of the generator.'],
  ['Jon', 'The dairy lent us a generator in the morning. It was as loud as an aeroplane, so we put it in the next field and sat it out.'],
  ['Ada', 'Were you afraid?'],
  ['Jon', 'Only when it became quiet. As long as somebody talked, one could believe that it would pass.'],
  ['Ada', 'Somebody wrote to ask about the goat. What happened with the goat and the trumpet?'],
  [
    'Jon',
    'The goat got loose one evening, ate the trumpet case, and everybody who listened heard it bleat. That is the whole story of the goat.',
  ],
  ['Ada', 'I thought so. Last subject, then. All of this wants paying. You have no advertising, so where does the money come from?', 5],
  ['Jon', 'From jam. There is a jam stall at the market, and whatever it earns beyond the sugar is for the station.'],
  ['Ada', 'How many jars is a month on air?'],
  ['Jon', 'Three hundred jars, more or less. Plum sells best, and the jam with chillies is bought by one family only.'],
  ['Ada', 'Do people also simply give money?'],
  ['Jon', 'They do, there is a donation box shaped like a wireless. But they prefer to carry something home, and I understand that.'],
  ['Ada', 'And if somebody who listens wants to begin the same thing tomorrow?'],
  ['Jon', 'Begin with the neighbours. Then find somebody who likes forms. All the rest turns up on its own.'],
  ['Ada', 'Thank you, Jon. And thank you all for being with us. Until next time.'],
  ['Jon', 'It was a pleasure. Come and visit, the kettle is always on.'],
];

/** Seconds of a word, and of the breath behind a line. */
const WORD = 0.42;
const BREATH = 0.6;

/** Cues of up to nine words, as captions have them. */
export function speak(lines: readonly (readonly [speaker: string, text: string, topic?: number])[]): { cues: Cue[]; topics: number[] } {
  const cues: Cue[] = [];
  const topics: number[] = [];
  let time = 0;
  for (const [speaker, text, topic] of lines) {
    if (topic !== undefined) topics[topic] = time;
    const words = text.split(' ');
    for (let at = 0; at < words.length; at += 9) {
      const part = words.slice(at, at + 9);
      cues.push({ start: time, end: time + part.length * WORD, speaker, text: part.join(' ') });
      time += part.length * WORD;
    }
    time += BREATH;
  }
  return { cues, topics };
}

/** The talk, and the second at which each of its topics begins. */
export const talk = speak(LINES);

export const section = (title: string, ...items: string[]): OutlineSection => ({
  title,
  level: 2,
  items: items.map((text) => ({ kind: 'item', text: [text] })),
});

/** The show notes, a section for each topic. */
export const notes: readonly OutlineSection[] = [
  section('A Barn Becomes a Studio', 'Hay and carpets against the echo', 'Cork on the floor'),
  section('Microphones From a Church Sale', 'A ribbon between magnets', 'Soldering away a hum'),
  section('Licence and Mast', 'Sixty pages of form', 'A frequency that a taxi company left'),
  section('Bread at Breakfast', 'The baker reads out the rolls', 'A riddle for a retired postman'),
  section('The Night of the Storm', 'On air from a car battery', 'A generator from the dairy'),
  section('Paying for It With Jam', 'Three hundred jars a month'),
];
