import { expect } from '@open-wc/testing';
import { isFeed, readRss } from '../../../src/episode/formats/read-rss.js';

const NAMESPACES =
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:psc="http://podlove.org/simple-chapters" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const feed = (item: string, channel = '', namespaces = NAMESPACES) =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>52 Weeks</title>${channel}<item>${item}</item></channel></rss>`;
const read = (xml: string, guid?: string): Record<string, unknown> => {
  const result = readRss(xml, { guid });
  return result.ok ? { ...result.value } : { problem: result.problem.code, message: result.problem.message };
};

describe('readRss', () => {
  it('reads an item with the tags of iTunes', () => {
    const xml = feed(
      `<title>Rust &amp;amp; Python</title><link>https://pod.example/rust</link><guid isPermaLink="false">g-1</guid><pubDate>Sun, 16 Feb 2025 08:00:00 GMT</pubDate>
      <description>Short</description><content:encoded><![CDATA[<p>Notes &amp; more</p>]]></content:encoded><enclosure url="https://cdn.example/rust.mp3?a=1&amp;b=2" length="5" type="audio/mpeg"/>
      <itunes:duration>12:04</itunes:duration><itunes:summary><![CDATA[<p>What</p><p>it is</p>]]></itunes:summary><itunes:subtitle>Why</itunes:subtitle><itunes:explicit>no</itunes:explicit>
      <itunes:episode>7</itunes:episode><itunes:season>3</itunes:season><itunes:episodeType>Full</itunes:episodeType><itunes:image href="rust.png"/><itunes:author>jo@pod.example (Jo Doe)</itunes:author>`,
      '<link>https://pod.example/</link><language>en-us</language><itunes:image href="cover.png"/><atom:link rel="self" href="https://pod.example/feed.xml"/><podcast:guid>p-1</podcast:guid>',
    );
    expect(read(xml)).to.deep.equal({
      title: 'Rust & Python',
      subtitle: 'Why',
      guid: 'g-1',
      url: 'https://pod.example/rust',
      datePublished: '2025-02-16T08:00:00.000Z',
      duration: 724,
      show: { title: '52 Weeks', url: 'https://pod.example/', image: 'cover.png', feed: 'https://pod.example/feed.xml', guid: 'p-1' },
      persons: [{ name: 'Jo Doe' }],
      summary: 'What\nit is',
      description: '<p>Notes &amp; more</p>',
      audio: [{ url: 'https://cdn.example/rust.mp3?a=1&b=2', type: 'audio/mpeg', length: 5 }],
      season: 3,
      episode: 7,
      episodeType: 'full',
      explicit: false,
      language: 'en-us',
      image: 'rust.png',
    });
  });

  it('reads the tags of the podcast namespace', () => {
    const xml = feed(
      `<podcast:season name="Spring">3</podcast:season><podcast:episode display="Ch. 7">7</podcast:episode><podcast:person role="guest" href="https://al.example/">Al</podcast:person>
      <podcast:chapters url="chapters.json" type="application/json"/><podcast:soundbite startTime="33.8" duration="60.0">Best</podcast:soundbite><podcast:transcript url="t.vtt" type="text/vtt" language="es" rel="captions"/>
      <podcast:location rel="creator">Here</podcast:location><podcast:location rel="subject" geo="geo:1,2" osm="R1">There</podcast:location><podcast:contentLink href="https://v.example/">Video</podcast:contentLink>
      <podcast:socialInteract priority="2" uri="https://two.example/" protocol="twitter"/><podcast:socialInteract priority="1" uri="https://one.example/" protocol="activitypub" accountId="@jo"/>
      <podcast:image href="art.png" alt="A crab" purpose="artwork"/><podcast:image href="banner.png" purpose="banner"/>`,
      '<podcast:person>Jo</podcast:person><podcast:funding url="https://pay.example/">Help</podcast:funding><podcast:license url="https://l.example/">mine</podcast:license><podcast:podroll><podcast:remoteItem feedGuid="x"/></podcast:podroll>',
    );
    expect(read(xml)).to.deep.include({
      season: 3,
      seasonName: 'Spring',
      episode: 7,
      episodeDisplay: 'Ch. 7',
      persons: [{ role: 'guest', href: 'https://al.example/', name: 'Al' }],
      chapters: 'chapters.json',
      soundbites: [{ startTime: 33.8, duration: 60, title: 'Best' }],
      transcripts: [{ url: 't.vtt', type: 'text/vtt', language: 'es', rel: 'captions' }],
      location: { rel: 'subject', geo: 'geo:1,2', osm: 'R1', name: 'There' },
      contentLinks: [{ href: 'https://v.example/', text: 'Video' }],
      socialInteract: [
        { uri: 'https://one.example/', protocol: 'activitypub', accountId: '@jo', priority: '1' },
        { uri: 'https://two.example/', protocol: 'twitter', priority: '2' },
      ],
      funding: [{ url: 'https://pay.example/', text: 'Help' }],
      license: { url: 'https://l.example/', id: 'mine' },
      image: 'art.png',
      imageAlt: 'A crab',
    });
  });

  it('folds alternate enclosures into the audio: torrents and networks of their own left out, video last', () => {
    const xml = feed(
      `<enclosure url="v.mp4" type="video/mp4"/><podcast:alternateEnclosure type="audio/mpeg" bitrate="128000" title="Standard"><podcast:source uri="a.mp3"/><podcast:source uri="ipfs://a"/></podcast:alternateEnclosure>
      <podcast:alternateEnclosure type="audio/mp4" codecs="mp4a.40.2" length="7"><podcast:source uri="https://t.example/a.torrent" contentType="application/x-bittorrent"/><podcast:source uri="a.m4a"/></podcast:alternateEnclosure>
      <podcast:alternateEnclosure type="audio/ogg"><podcast:source uri="ipfs://b"/></podcast:alternateEnclosure>`,
    );
    expect(read(xml).audio).to.deep.equal([
      { url: 'a.mp3', type: 'audio/mpeg', title: 'Standard', bitrate: 128000 },
      { url: 'a.m4a', type: 'audio/mp4; codecs="mp4a.40.2"', length: 7 },
      { url: 'v.mp4', type: 'video/mp4' },
    ]);
  });

  it('reads chapters inside the feed, which need no request', () => {
    const xml = feed(
      '<psc:chapters version="1.2"><psc:chapter start="00:01:05.5" title="One" href="https://one.example/" image="one.png"/></psc:chapters><podcast:chapters url="chapters.json"/>',
    );
    expect(read(xml).chapters).to.deep.equal([{ startTime: 65.5, title: 'One', url: 'https://one.example/', img: 'one.png' }]);
  });

  const namespaces: readonly [what: string, namespaces: string, item: string][] = [
    [
      'other prefixes',
      'xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:p="https://podcastindex.org/namespace/1.0"',
      '<i:duration>60</i:duration><p:season>3</p:season>',
    ],
    [
      'an address in other letters',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"',
      '<itunes:duration>60</itunes:duration><podcast:season>3</podcast:season>',
    ],
    [
      'the old address of the podcast namespace',
      'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"',
      '<itunes:duration>60</itunes:duration><podcast:season>3</podcast:season>',
    ],
  ];
  for (const [what, names, item] of namespaces) {
    it(`knows a namespace by ${what}`, () => {
      expect(read(feed(item, '', names))).to.deep.include({ duration: 60, season: 3 });
    });
  }

  const ITUNES_AUTHOR = '<itunes:author>Channel</itunes:author>';
  const authors: readonly [item: string, channel: string, name: string | undefined][] = [
    ['<itunes:author>Item</itunes:author>', ITUNES_AUTHOR, 'Item'],
    ['<dc:creator>login</dc:creator>', ITUNES_AUTHOR, 'Channel'],
    ['<author>John Doe (john@pod.example)</author>', '', 'John Doe'],
    ['<dc:creator>Creator</dc:creator>', '', 'Creator'],
    ['<author>john@pod.example</author>', '', undefined],
    ['', '<podcast:person>Jo</podcast:person>', 'Jo'],
  ];
  for (const [item, channel, name] of authors) {
    it(`finds ${name ?? 'nobody'} in ${item || channel}`, () => {
      expect(read(feed(item, channel)).persons).to.deep.equal(name ? [{ name }] : undefined);
    });
  }

  const images: readonly [item: string, image: string | undefined][] = [
    ['<itunes:image href="a.png"/>', 'a.png'],
    ['<itunes:image>https://i.example/a.png</itunes:image>', 'https://i.example/a.png'],
    ['<itunes:image>href=https://i.example/a.png"&gt;</itunes:image>', undefined],
    ['<podcast:images srcset="a.jpg 1500w, b.jpg 600w"/>', 'a.jpg'],
    ['<podcast:image href="b.png" purpose="banner"/>', undefined],
  ];
  for (const [item, image] of images) {
    it(`finds ${image ?? 'no picture'} in ${item}`, () => {
      expect(read(feed(item)).image).to.equal(image);
    });
  }

  const links: readonly [item: string, url: string | undefined][] = [
    ['<guid>https://pod.example/rust</guid>', 'https://pod.example/rust'],
    ['<guid isPermaLink="false">https://pod.example/rust</guid>', undefined],
    ['<guid>https://pod.example/rust.mp3</guid>', undefined],
    ['<atom:link rel="replies" href="x"/><atom:link href="https://pod.example/rust"/>', 'https://pod.example/rust'],
  ];
  for (const [item, url] of links) {
    it(`finds ${url ?? 'no page'} in ${item}`, () => {
      expect(read(feed(item)).url).to.equal(url);
    });
  }

  it('reads the channel’s picture from its own tag, and no description twice', () => {
    const { show, description, summary } = read(feed('<description>Notes</description>', '<image><url>c.png</url></image>'));
    expect({ show, description, summary }).to.deep.equal({
      show: { title: '52 Weeks', image: 'c.png' },
      description: 'Notes',
      summary: undefined,
    });
  });

  it('hands on a date and a length that are none, to be refused by name', () => {
    expect(read(feed('<pubDate>soon</pubDate><itunes:duration>long</itunes:duration>'))).to.deep.include({
      datePublished: 'soon',
      duration: 'long',
    });
  });

  describe('with a guid', () => {
    const xml = feed('<title>One</title><guid>1</guid><link>https://pod.example/1</link></item><item><title>Two</title><guid> 2 </guid>');
    for (const [guid, title] of [
      ['2', 'Two'],
      ['https://pod.example/1', 'One'],
      [undefined, 'One'],
    ] as const) {
      it(`picks ${title} for ${guid}`, () => {
        expect(read(xml, guid).title).to.equal(title);
      });
    }

    it('finds no episode for one that is not there', () => {
      expect(read(xml, '3')).to.deep.include({ problem: 'no-episode' });
    });
  });

  const broken: readonly [what: string, xml: string, problem: string, words: string][] = [
    ['no items', '<rss><channel><title>52 Weeks</title></channel></rss>', 'no-episode', 'empty'],
    ['no channel', '<rss/>', 'not-an-episode', 'no channel'],
    ['a bare ampersand', feed('<title>Q&A</title>'), 'not-an-episode', 'not well-formed XML; make JSON of it with the build command'],
    ['an undeclared prefix', feed('<title>One</title><x:y/>'), 'not-an-episode', 'not well-formed XML'],
    ['an end that is missing', '<rss><channel><item>', 'not-an-episode', 'not well-formed XML'],
    [
      'entities that multiply',
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
        .split('')
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
        .join('')}]><rss><channel><item><title>&j;</title></item></channel></rss>`,
      'not-an-episode',
      'entities of its own',
    ],
  ];
  for (const [what, xml, problem, words] of broken) {
    it(`answers ${what} with ${problem}`, () => {
      const found = read(xml);
      expect(found.problem).to.equal(problem);
      expect(found.message).to.include(words);
    });
  }

  it('makes no fields of names that objects inherit', () => {
    const result = read(feed('<__proto__>x</__proto__><constructor>y</constructor><title>T</title>'));
    expect(Object.getPrototypeOf(result)).to.equal(Object.prototype);
    expect(result.title).to.equal('T');
  });
});

describe('isFeed', () => {
  const texts: readonly [text: string, isFeed: boolean][] = [
    ['<rss version="2.0"><channel/></rss>', true],
    ['<rss/>', true],
    ['<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">', true],
    ['<?xml version="1.0"?><?xml-stylesheet href="feed.xsl"?><RDF:rdf', false],
    ['<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">', true],
    ['<!doctype html><title>rss</title>', false],
    ['<html><body><rss></rss></body></html>', false],
    ['{"title":"<rss>"}', false],
    ['', false],
  ];
  for (const [text, expected] of texts) {
    it(`says ${expected} of ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(isFeed(text)).to.equal(expected);
    });
  }
});
