import { expect } from '@open-wc/testing';
import { needsAdapter } from '../../../src/episode/formats/detect.js';

describe('needsAdapter', () => {
  const canonical: readonly [what: string, data: unknown][] = [
    ['a title', { title: 'Rust' }],
    ['an editor’s key', { $schema: 'https://pod.example/episode.schema.json', title: 'Rust' }],
    [
      'every kind of field',
      {
        title: 'Rust',
        show: { title: '52 Weeks', feed: 'feed.xml' },
        audio: [{ url: 'rust.mp3', type: 'audio/mpeg', length: 5, bitrate: 128000 }],
        outline: [{ title: 'Intro', startTime: 0, items: ['One', { title: 'Two', items: ['Three'] }] }],
        chapters: { version: '1.2.0', chapters: [{ startTime: 0, title: 'Intro', toc: false }] },
        transcript: { version: '1.0.0', segments: [{ startTime: 0, endTime: 1, speaker: 'Jo', body: 'Hello' }] },
        location: { name: 'Austin, TX', geo: 'geo:30.2,97.7' },
        socialInteract: { protocol: 'disabled' },
      },
    ],
  ];
  for (const [what, data] of canonical) {
    it(`passes canonical data with ${what}`, () => {
      expect(needsAdapter(data)).to.equal(false);
    });
  }

  const foreign: readonly [what: string, data: unknown][] = [
    ['no object', null],
    ['a list', [{ title: 'Rust' }]],
    ['no title', { audio: 'rust.mp3' }],
    ['a title that is no text', { title: { rendered: 'Rust' } }],
    ['a name of another format', { title: 'Rust', audio: 'rust.mp3', date: '2025-02-16' }],
    ['a known name out of its place', { title: 'Rust', body: 'Notes' }],
    ['a name of another format inside a list', { title: 'Rust', outline: [{ title: 'One' }, { title: 'Two', start: 5 }] }],
  ];
  for (const [what, data] of foreign) {
    it(`holds back data with ${what}`, () => {
      expect(needsAdapter(data)).to.equal(true);
    });
  }

  it('answers for data that is 10,000 deep', () => {
    const deep: unknown = JSON.parse(`${'{"title":"x","items":'.repeat(10_000)}0${'}'.repeat(10_000)}`);
    expect(needsAdapter(deep)).to.equal(true);
  });
});
