/**
 * The published JSON Schema says what the schema says: on one document after another, each with one value that is not what
 * it should be, both accept or both refuse. What only the schema checks, such as the form of a date, is left to it.
 */
import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { safeParse } from 'zod/mini';
import { episodeSchema } from '../../dist/esm/episode/schema.js';

const published = JSON.parse(readFileSync(new URL('../../dist/schema/episode.schema.json', import.meta.url), 'utf8'));
const isPublished = new Ajv({ strict: true, formats: { 'uri-reference': true } }).compile(published);

const person = { name: 'Ada', role: 'guest', group: 'cast', href: '/ada/', img: 'ada.jpg' };
const show = { title: '52 Weeks', url: '/show/', image: 'show.jpg', feed: '/feed.xml', guid: 's' };
const WHOLE = {
  title: 'Rust',
  subtitle: 'and Python',
  guid: 'g',
  url: '/rust/',
  datePublished: '2025-02-16',
  duration: 'PT12M17S',
  show,
  host: person,
  persons: [person, 'Bo'],
  summary: 'All of it',
  description: '<p>All</p>',
  outline: [
    {
      title: 'One',
      level: 3,
      role: 'links',
      startTime: 0,
      url: '/one/',
      items: [
        'a',
        { title: 'b', items: [{ title: 'c' }] },
        { title: 'd at 0:09', kind: 'paragraph', links: [{ text: 'd', url: 'tel:1', startTime: 9 }] },
      ],
    },
  ],
  audio: [{ url: 'rust.mp3', type: 'audio/mpeg', length: 5, title: 'High', bitrate: 128000 }],
  image: 'rust.jpg',
  imageAlt: 'A crab',
  chapters: [{ startTime: 0, endTime: '1:30', title: 'One', img: 'one.jpg', url: '/one/', toc: false }],
  transcripts: { url: 'rust.vtt', type: 'text/vtt', language: 'en', rel: 'captions' },
  transcript: { segments: [{ startTime: 0, endTime: 2, speaker: 'Ada', body: 'Hello' }] },
  similar: [
    {
      title: 'Go',
      url: '/go/',
      datePublished: 0,
      duration: 5,
      image: 'go.jpg',
      show,
      src: 'go.json',
      guid: 'go',
      feed: '/feed.xml',
      relevance: 0.5,
      motive: 'more',
    },
  ],
  season: 3,
  seasonName: 'Three',
  episode: 7,
  episodeDisplay: 'Seven',
  episodeType: 'full',
  explicit: false,
  language: 'en',
  funding: [{ url: '/give/', text: 'Give' }],
  license: { id: 'MIT', url: '/mit/' },
  location: { name: 'Berlin', geo: 'geo:1,2', osm: 'R1' },
  soundbites: [{ startTime: 1, duration: 2, title: 'Best' }],
  contentLinks: ['/elsewhere/', { href: '/there/', text: 'There' }],
  socialInteract: [{ uri: '/talk/', protocol: 'activitypub', accountId: '@a' }],
};
const WRONG = [null, -1, 5, true, 'x', '', [], {}, [5], [{}], [null], { a: 1 }, undefined];

/** Each place of a document, as the keys that lead there. */
const placesOf = (value) =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [[key], ...placesOf(value[key]).map((rest) => [key, ...rest])])
    : [];

function withWrong(document, place, wrong) {
  const copy = structuredClone(document);
  const parent = place.slice(0, -1).reduce((value, key) => value[key], copy);
  if (wrong === undefined && !Array.isArray(parent)) delete parent[place.at(-1)];
  else parent[place.at(-1)] = wrong ?? null;
  return copy;
}

/** True where nothing but refinements speak against it. */
const isOfForm = (issues) =>
  issues.every(
    ({ code, errors }) => code === 'custom' || (code === 'invalid_union' && errors.some((each) => each.length > 0 && isOfForm(each))),
  );

describe('the published JSON Schema', () => {
  it('accepts what the schema accepts, and refuses what it refuses', () => {
    const places = placesOf(WHOLE);
    const verdicts = { accepted: 0, refused: 0 };
    assert.ok(isPublished(WHOLE), JSON.stringify(isPublished.errors));
    assert.ok(safeParse(episodeSchema, WHOLE).success);
    for (const place of places)
      for (const wrong of WRONG) {
        const document = withWrong(WHOLE, place, wrong);
        const { success, error } = safeParse(episodeSchema, document);
        const isSound = success || isOfForm(error.issues);
        verdicts[isSound ? 'accepted' : 'refused'] += 1;
        assert.equal(isPublished(document), isSound, `${place.join('.')} = ${JSON.stringify(wrong)}`);
      }
    assert.ok(verdicts.accepted > 100 && verdicts.refused > 100, JSON.stringify(verdicts));
  });

  it('names every field of the schema', () => {
    assert.deepEqual(Object.keys(published.properties).sort(), Object.keys(WHOLE).sort());
  });
});
