import { expect } from '@open-wc/testing';
import { adapt } from '../../../src/episode/formats/adapt.js';

const read = (data: unknown, guid?: string) => {
  const result = adapt(data, { guid });
  return result.ok ? (result.value as Record<string, unknown>) : {};
};

const EPISODE = {
  '@context': 'https://schema.org/',
  '@type': 'PodcastEpisode',
  url: 'https://pod.example/27',
  name: '#27: Rust',
  datePublished: '2015-02-18',
  timeRequired: 'PT37M',
  description: 'Notes',
  associatedMedia: {
    '@type': 'MediaObject',
    contentUrl: 'https://cdn.pod.example/27.mp3',
    url: 'https://pod.example/27',
    encodingFormat: 'audio/mpeg',
  },
  partOfSeries: { '@type': 'PodcastSeries', name: '52 Weeks', url: 'https://pod.example/' },
};
const EXPECTED = {
  title: '#27: Rust',
  url: 'https://pod.example/27',
  datePublished: '2015-02-18',
  duration: 2220,
  description: 'Notes',
  audio: [{ url: 'https://cdn.pod.example/27.mp3', type: 'audio/mpeg' }],
  show: { title: '52 Weeks', url: 'https://pod.example/' },
};

describe('schemaOrgEpisodes', () => {
  const shapes: readonly [what: string, data: unknown][] = [
    ['a bare object', EPISODE],
    ['an array of several things', [{ '@type': 'BreadcrumbList' }, EPISODE]],
    ['an @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'Page' }, EPISODE] }],
    ['a list of types', { ...EPISODE, '@type': ['Thing', 'PodcastEpisode'] }],
    ['a main entity', { '@type': 'WebPage', name: 'Page', mainEntity: EPISODE }],
    ['a list of media', { ...EPISODE, associatedMedia: [EPISODE.associatedMedia] }],
    [
      'an audio',
      {
        ...EPISODE,
        associatedMedia: undefined,
        audio: { '@type': 'AudioObject', contentUrl: 'https://cdn.pod.example/27.mp3', encodingFormat: 'audio/mpeg' },
      },
    ],
  ];
  for (const [what, data] of shapes) {
    it(`finds the episode in ${what}`, () => {
      expect(read(JSON.parse(JSON.stringify(data)))).to.deep.equal(EXPECTED);
    });
  }

  it('puts in place what the graph only refers to', () => {
    const graph = [
      {
        ...EPISODE,
        '@id': 'https://pod.example/27#episode',
        partOfSeries: { '@id': '#series' },
        author: { '@id': '#jo' },
        associatedMedia: { '@id': '#audio' },
        image: { '@id': '#image' },
      },
      { '@type': 'PodcastSeries', '@id': '#series', name: '52 Weeks', image: { url: 'cover.jpg' } },
      { '@type': 'Person', '@id': '#jo', name: 'Jo', image: 'jo.jpg', url: 'https://jo.example/' },
      { '@type': 'AudioObject', '@id': '#audio', contentUrl: 'a.mp3', duration: 'PT1M', transcript: 'Hello there.\n\nGoodbye.' },
      { '@type': 'ImageObject', '@id': '#image', contentUrl: 'i.jpg' },
    ];
    expect(read({ '@graph': graph })).to.deep.include({
      guid: 'https://pod.example/27#episode',
      show: { title: '52 Weeks', image: 'cover.jpg' },
      persons: [{ name: 'Jo', href: 'https://jo.example/', img: 'jo.jpg' }],
      audio: [{ url: 'a.mp3' }],
      image: 'i.jpg',
      transcript: { segments: [{ body: 'Hello there.' }, { body: 'Goodbye.' }] },
    });
  });

  it('makes guests of actors where there is an author, and hosts where there is none', () => {
    const actor = [{ '@type': 'Person', name: 'Al' }];
    expect(read({ ...EPISODE, author: 'Jo', creator: { name: 'Jo' }, actor })).to.deep.include({
      persons: [{ name: 'Jo' }, { role: 'guest', name: 'Al' }],
    });
    expect(read({ ...EPISODE, actor })).to.deep.include({ persons: [{ name: 'Al' }] });
  });

  it('reads clips as chapters, numbers of season and episode, and families', () => {
    const more = {
      hasPart: [{ '@type': 'Clip', name: 'One', startOffset: 30, endOffset: 45, url: 'https://pod.example/27?t=30' }],
      episodeNumber: '27',
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: 3, name: 'Spring' },
      isFamilyFriendly: 'true',
      inLanguage: 'en',
    };
    expect(read({ ...EPISODE, ...more })).to.deep.include({
      chapters: [{ startTime: 30, endTime: 45, title: 'One', url: 'https://pod.example/27?t=30' }],
      episode: 27,
      season: 3,
      seasonName: 'Spring',
      explicit: false,
      language: 'en',
    });
  });

  it('picks one of several by its address', () => {
    const other = { ...EPISODE, name: '#28', url: 'https://pod.example/28' };
    expect(read([EPISODE, other], 'https://pod.example/28')).to.deep.include({ title: '#28' });
  });
});
