import { expect } from '@open-wc/testing';
import { readEpisode, readEpisodeData, readNotesOutline } from '../../src/episode/read-episode.js';

const FILE = 'https://pod.example/episodes/rust.json';
const read = async (text: string, guid?: string) => readEpisode(text, FILE, guid === undefined ? {} : { guid });
const problemOf = async (text: string, guid?: string) => {
  const result = await read(text, guid);
  return result.ok ? `read ${result.value.episode.title}` : `${result.problem.code}: ${result.problem.message}`;
};

describe('readEpisode', () => {
  it('reads canonical JSON and resolves its addresses against the file', async () => {
    const result = await read('{"title":"Rust","datePublished":"2025-02-16","duration":"12:04","audio":"rust.mp3"}');
    expect(result.ok && result.value.refused).to.deep.equal([]);
    expect(result.ok && result.value.episode).to.deep.include({
      title: 'Rust',
      datePublished: '2025-02-16',
      duration: 724,
      audio: [{ url: 'https://pod.example/episodes/rust.mp3' }],
      persons: [],
      similar: [],
    });
  });

  const episodes: readonly [what: string, text: string, title: string][] = [
    ['a byte order mark and blanks round the data', '\uFEFF \n{"title":"Rust"}\n', 'Rust'],
    ['an audio without a title', '{"audio":"https://pod.example/a/rust-talk.mp3?x=1"}', 'rust-talk'],
    ['a show instead of a title', '{"show":{"title":"52 Weeks"},"audio":"rust.mp3"}', '52 Weeks'],
    ['another format', '{"items":[{"title":"Rust","content_html":"<p>x</p>"}]}', 'Rust'],
    [
      'an RSS feed behind a blank line',
      '\n<?xml version="1.0"?><rss version="2.0"><channel><title>S</title><item><title>Rust</title></item></channel></rss>',
      'Rust',
    ],
    ['names that objects inherit', '{"title":"Rust","then":"x","toString":1,"__proto__":{"title":"x"}}', 'Rust'],
  ];
  for (const [what, text, title] of episodes) {
    it(`reads ${what}`, async () => {
      const result = await read(text);
      expect(result.ok && result.value.episode.title).to.equal(title);
    });
  }

  const none: readonly [text: string, words: string][] = [
    ['', 'no JSON'],
    ['   ', 'no JSON'],
    ['{"title":"abc","out', 'no JSON'],
    ["{'title':'T'}", 'no JSON'],
    ['null', 'no object'],
    ['true', 'no object'],
    ['"x"', 'no object'],
    ['[]', 'no object'],
    ['{}', 'no title'],
    ['{"title":["a","b"]}', 'no title'],
    ['{"title":{"toString":"x"}}', 'no title'],
    ['{"title":{"_$litType$":1,"strings":["<img>"],"values":[]}}', 'no title'],
    ['<!doctype html><title>Log in</title>', 'a web page, not JSON'],
    ['<html>', 'a web page, not JSON'],
    ['<?xml version="1.0"?><rss/>', 'no channel'],
  ];
  for (const [text, words] of none) {
    it(`finds no episode in ${JSON.stringify(text)}`, async () => {
      expect(await problemOf(text)).to.match(new RegExp(`^not-an-episode: .*${words}`));
    });
  }

  it('picks the episode that is asked for, out of JSON and out of a feed', async () => {
    const json = '{"items":[{"id":"1","title":"One"},{"id":"2","title":"Two"}]}';
    const feed = '<rss><channel><item><title>One</title><guid>1</guid></item><item><title>Two</title><guid>2</guid></item></channel></rss>';
    for (const text of [json, feed]) {
      expect(await problemOf(text, '2')).to.equal('read Two');
      expect(await problemOf(text, '3')).to.match(/^no-episode: .*"3"/);
    }
  });

  it('names what it leaves out, and explains it', async () => {
    const result = await read(
      '{"title":"Rust","date":"32 Foo 2025","explicit":"no","similar":[{"title":"Go","url":"javascript:alert(1)"}]}',
    );
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.value.refused).to.include('datePublished');
    expect(result.value.episode.datePublished).to.equal(undefined);
    const [problem] = await result.value.explain();
    expect(problem).to.deep.include({ code: 'bad-field', path: 'datePublished' });
    expect(problem?.message).to.match(/^datePublished: "32 Foo 2025" is no date; use "2025-02-16"/);
  });

  it('gives an episode that nobody can change', async () => {
    const result = await read('{"title":"Rust","show":{"title":"S"},"audio":"a.mp3"}');
    const episode = result.ok && result.value.episode;
    expect(episode && [episode, episode.show, episode.audio, episode.audio[0]].every((part) => Object.isFrozen(part))).to.equal(true);
  });
});

describe('readEpisodeData', () => {
  it('reads canonical data at once', () => {
    const result = readEpisodeData({ title: 'Rust', audio: 'rust.mp3' }, FILE);
    expect(result.ok && result.value.episode.audio).to.deep.equal([{ url: 'https://pod.example/episodes/rust.mp3' }]);
  });

  it('answers what is no episode with a problem', () => {
    const result = readEpisodeData([]);
    expect(result.ok ? '' : result.problem.code).to.equal('not-an-episode');
  });
});

describe('readNotesOutline', () => {
  const episodeOf = async (data: object) => {
    const result = await read(JSON.stringify({ title: 'Rust', ...data }));
    if (!result.ok) throw new Error(result.problem.message);
    return result.value.episode;
  };

  it('reads the outline out of the notes', async () => {
    const episode = await episodeOf({ description: '<h2>Memory</h2><ul><li>Ownership</li></ul>' });
    expect((await readNotesOutline(episode))?.map(({ title }) => title)).to.deep.equal(['Memory']);
  });

  it('leaves the outline that is there', async () => {
    const episode = await episodeOf({ outline: [{ title: 'Own' }], description: '<h2>Memory</h2>' });
    expect(await readNotesOutline(episode)).to.equal(episode.outline);
  });

  it('finds none where there are no notes', async () => {
    expect(await readNotesOutline(await episodeOf({}))).to.equal(undefined);
  });
});
