/**
 * Show notes of no show, as many as are asked for and the same each time: words by Zipf's law, some of the note's topic and some of
 * its own, and a credit that recurs. Used by the benches of the authoring command.
 */
const PER_TOPIC = 50;

/** `count` notes, each a list of lines. */
export function makeNotes(count, linesEach = 24) {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const zipf = (size) => Math.floor(size ** random()) - 1;
  const word = (number) => `w${number.toString(36)}`;
  return Array.from({ length: count }, (_, note) => {
    const topic = 30_000 + Math.floor(note / PER_TOPIC) * 500;
    const line = () =>
      Array.from({ length: 12 }, () => {
        const kind = random();
        return word(kind < 0.1 ? 1e7 + note * 40 + zipf(40) : kind < 0.3 ? topic + zipf(500) : zipf(30_000));
      }).join(' ');
    return [...Array.from({ length: linesEach }, line), 'Follow us and rate the show wherever you listen'];
  });
}

/** The notes as an RSS feed. */
export function makeFeed(count) {
  const items = makeNotes(count).map((lines, index) => {
    const [title, ...rest] = lines;
    const sections = [rest.slice(0, 8), rest.slice(8, 16), rest.slice(16)];
    const notes = sections.map(
      ([head, ...items]) => `<h2>${head.slice(0, 40)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    );
    return `<item><title>${title.slice(0, 50)} ${index}</title><guid isPermaLink="false">episode-${index}</guid><link>https://show.example/${index}</link><pubDate>${new Date(1.6e12 + index * 864e5).toUTCString()}</pubDate><enclosure url="https://show.example/${index}.mp3" type="audio/mpeg" length="1000"/><description><![CDATA[${notes.join('')}]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ten Thousand</title><link>https://show.example/</link>${items.join('\n')}</channel></rss>`;
}
