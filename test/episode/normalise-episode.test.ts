import { expect } from '@open-wc/testing';
import type { Episode } from '../../src/episode/episode.js';
import { readEpisodeData } from '../../src/episode/read-episode.js';

const BASE = 'https://pod.example/e.json';

/** The episode that canonical data with a title gives. */
const episodeOf = (data: object): Episode => {
  const result = readEpisodeData({ title: 'Rust', ...data }, BASE);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.episode;
};

describe('normaliseEpisode', () => {
  const rows: readonly [what: string, data: object, expected: Record<string, unknown>][] = [
    [
      'gives empty lists for what is absent',
      {},
      { persons: [], audio: [], chapters: [], similar: [], funding: [], soundbites: [], contentLinks: [], socialInteract: [] },
    ],
    ['cleans text', { title: ' Ru\0st ', subtitle: ' ' }, { title: 'Rust', subtitle: undefined }],
    ['takes an address for an audio', { audio: 'a.mp3' }, { audio: [{ url: 'https://pod.example/a.mp3' }] }],
    [
      'takes a list of both for an audio',
      { audio: ['a.mp3', { url: 'b.ogg', type: 'audio/ogg', length: 5, bitrate: 64000 }] },
      { audio: [{ url: 'https://pod.example/a.mp3' }, { url: 'https://pod.example/b.ogg', type: 'audio/ogg', length: 5, bitrate: 64000 }] },
    ],
    ['takes a name for a show', { show: '52 Weeks' }, { show: { title: '52 Weeks' } }],
    ['shows the show’s picture for want of its own', { show: { title: 'S', image: 's.png' } }, { image: 'https://pod.example/s.png' }],
    ['makes a person of a host', { host: 'Jo' }, { persons: [{ name: 'Jo', role: 'host' }] }],
    [
      'puts hosts first and nobody twice',
      {
        host: ['Jo', 'Al'],
        persons: [
          { name: 'Bo', role: 'Guest' },
          { name: 'Jo', role: 'author' },
        ],
      },
      {
        persons: [
          { name: 'Jo', role: 'host' },
          { name: 'Al', role: 'host' },
          { name: 'Bo', role: 'guest' },
        ],
      },
    ],
    ['makes a host of a person without a role', { persons: { name: 'Jo' } }, { persons: [{ name: 'Jo', role: 'host' }] }],
    ['knows no length of zero', { duration: 0 }, { duration: undefined }],
    ['keeps an empty list of transcripts, which says that there is none yet', { transcripts: [] }, { transcripts: [] }],
    [
      'takes one transcript for a list',
      { transcripts: { url: 't.vtt', type: 'text/vtt' } },
      { transcripts: [{ url: 'https://pod.example/t.vtt', type: 'text/vtt' }] },
    ],
    [
      'makes cues of segments',
      { transcript: { segments: [{ startTime: 1, endTime: 2, speaker: 'Jo', body: 'Hello' }, { body: 'Hi' }] } },
      { transcript: [{ start: 1, end: 2, speaker: 'Jo', text: 'Hello' }, { text: 'Hi' }] },
    ],
    [
      'puts chapters in order',
      {
        chapters: [
          { startTime: '1:00', title: 'B' },
          { startTime: 0, title: 'A', toc: false },
        ],
      },
      {
        chapters: [
          { startTime: 0, title: 'A', isListed: false },
          { startTime: 60, title: 'B', isListed: true },
        ],
      },
    ],
    [
      'takes the file of chapters',
      { chapters: { version: '1.2.0', chapters: [{ startTime: 0 }] } },
      { chapters: [{ startTime: 0, isListed: true }] },
    ],
    [
      'keeps the address of chapters and of similar episodes',
      { chapters: 'c.json', similar: 's.json' },
      { chapters: [], chaptersUrl: 'https://pod.example/c.json', similar: [], similarUrl: 'https://pod.example/s.json' },
    ],
    [
      'names the show of a similar episode',
      {
        similar: [
          { title: 'Go', url: '/go', show: { title: 'S' } },
          { title: 'C', url: '/c', show: 'T', duration: 0 },
        ],
      },
      {
        similar: [
          { title: 'Go', url: 'https://pod.example/go', show: 'S' },
          { title: 'C', url: 'https://pod.example/c', show: 'T' },
        ],
      },
    ],
    [
      'makes an outline of chapters',
      { chapters: [{ startTime: 0, title: 'A' }] },
      { outline: [{ title: 'A', level: 2, startTime: 0, items: [] }] },
    ],
    [
      'prefers the outline of the data',
      { outline: [{ title: 'Own' }], chapters: [{ startTime: 0, title: 'A' }] },
      { outline: [{ title: 'Own', level: 2, items: [] }] },
    ],
    [
      'takes a name for a licence and for a place',
      { license: 'cc-by-4.0', location: 'Austin, TX' },
      { license: { id: 'cc-by-4.0' }, location: { name: 'Austin, TX' } },
    ],
    [
      'keeps the parts of a licence and of a place',
      { license: { id: 'mine', url: '/l' }, location: { name: 'Austin', geo: 'geo:1,2', osm: 'R1' } },
      { license: { id: 'mine', url: 'https://pod.example/l' }, location: { name: 'Austin', geo: 'geo:1,2', osm: 'R1' } },
    ],
    [
      'takes one of each for a list',
      {
        funding: { url: '/pay', text: 'Help' },
        soundbites: { startTime: '1:05', duration: 60, title: 'Best' },
        contentLinks: { href: '/v', text: 'Video' },
      },
      {
        funding: [{ url: 'https://pod.example/pay', text: 'Help' }],
        soundbites: [{ startTime: 65, duration: 60, title: 'Best' }],
        contentLinks: [{ href: 'https://pod.example/v', text: 'Video' }],
      },
    ],
    [
      'drops a discussion that is disabled, or nowhere',
      {
        socialInteract: [
          { protocol: 'disabled', uri: '/x' },
          { protocol: 'activitypub' },
          { protocol: 'activitypub', uri: '/d', accountId: '@jo' },
        ],
      },
      { socialInteract: [{ protocol: 'activitypub', uri: 'https://pod.example/d', accountId: '@jo' }] },
    ],
    [
      'keeps what stands for the numbers',
      { season: 3, seasonName: 'Spring', episode: 7.5, episodeDisplay: 'Ch. 7', episodeType: 'bonus', explicit: false, language: 'en' },
      { season: 3, seasonName: 'Spring', episode: 7.5, episodeDisplay: 'Ch. 7', episodeType: 'bonus', explicit: false, language: 'en' },
    ],
    [
      'drops what is unsafe and keeps the rest',
      { url: 'javascript:alert(1)', funding: [{ url: 'data:,' }, { url: '/pay' }] },
      { url: undefined, funding: [{ url: 'https://pod.example/pay' }] },
    ],
  ];
  for (const [what, data, expected] of rows) {
    it(what, () => {
      const episode = episodeOf(data) as unknown as Record<string, unknown>;
      for (const [field, value] of Object.entries(expected)) {
        expect(episode[field], field).to.deep.equal(value);
        expect(field in episode, field).to.equal(value !== undefined);
      }
    });
  }

  it('has no other fields than an episode', () => {
    expect(episodeOf({ host: 'Jo', other: 1, $schema: 'x' })).to.have.keys(
      'title',
      'persons',
      'audio',
      'chapters',
      'similar',
      'funding',
      'soundbites',
      'contentLinks',
      'socialInteract',
    );
  });
});
