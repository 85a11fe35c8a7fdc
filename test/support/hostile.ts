/** Episodes that say the same thing wherever an episode can say something. */

/** An episode that says `text` wherever there is text, and `url` wherever there is an address. */
export const saying = (text: string, url = 'https://pod.example/x') => ({
  title: text,
  url,
  image: url,
  imageAlt: text,
  datePublished: text,
  duration: text,
  language: text,
  episodeDisplay: text,
  show: { title: text, url, image: url, feed: url },
  persons: [{ name: text, role: 'host', href: url, img: url }],
  summary: `${text}\n\n${text}`,
  outline: [
    { title: text, startTime: 1, items: [text, { title: text, items: [text] }] },
    { title: text, url },
  ],
  chapters: [{ startTime: 3, title: text, url, img: url }],
  audio: [{ url, type: text }, '/x.mp3'],
  transcripts: [{ url, type: text, language: text }],
  similar: [
    { title: text, url, datePublished: text, show: text, image: url },
    { title: text, url: 'https://pod.example/y', show: text },
  ],
});

/** The same in the notes alone, as text and as HTML. */
export const noting = (text: string) => [
  { title: 'Notes', audio: '/x.mp3', description: `First\n${text}\n${text}\nSecond\n- ${text}` },
  { title: 'Notes', audio: '/x.mp3', description: `<h3>${text}</h3><p>${text}</p><ul><li>${text}</li></ul>` },
];
