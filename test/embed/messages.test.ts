import { expect } from '@open-wc/testing';
import { isReady, parseCommand, parseSecret, parseTold } from '../../src/embed/messages.js';

const height = { type: 'episode-card:height', height: 412 };
const time = { type: 'episode-card:time', currentTime: 3.5, duration: 60, paused: false };
const BAD: readonly unknown[] = [
  undefined,
  null,
  '',
  'episode-card:play',
  7,
  [],
  ['episode-card:play'],
  {},
  { type: 'play' },
  { type: ['episode-card:play'] },
  { type: 'episode-card:PLAY' },
  { type: 'episode-card:seek' },
  { type: 'episode-card:seek', seconds: '9' },
  { type: 'episode-card:seek', seconds: -1 },
  { type: 'episode-card:seek', seconds: NaN },
  { type: 'episode-card:seek', seconds: Infinity },
  { type: 'episode-card:height' },
  { type: 'episode-card:height', height: '9px' },
  { type: 'episode-card:height', height: -1 },
  { ...time, currentTime: '1' },
  { ...time, duration: null },
  { ...time, paused: 'no' },
];

describe('what a page and a frame say to each other', () => {
  it('is taken to the letter', () => {
    for (const type of ['episode-card:hello', 'episode-card:play', 'episode-card:pause'])
      expect(parseCommand({ type, more: 1 })).to.deep.equal({ type });
    expect(parseCommand({ type: 'episode-card:seek', seconds: 0 })).to.deep.equal({ type: 'episode-card:seek', seconds: 0 });
    expect(parseTold({ ...height, more: 1 })).to.deep.equal(height);
    expect(parseTold(time)).to.deep.equal(time);
    expect(parseTold({ ...time, duration: undefined })).to.deep.equal({ ...time, duration: undefined });
  });

  it('is nothing if it is anything else', () => {
    for (const word of BAD) expect([parseCommand(word), parseTold(word)], JSON.stringify(word)).to.deep.equal([undefined, undefined]);
  });

  it('knows WordPress by its secret', () => {
    expect(parseSecret('#?secret=aB3dE6gH9j')).to.equal('aB3dE6gH9j');
    for (const hash of ['', '#', '#?secret=', '#mysecret=abc', '#?secret=<x>']) expect(parseSecret(hash), hash).to.equal(undefined);
    expect(isReady({ message: 'ready', secret: 'abc' }, 'abc')).to.be.true;
    expect(isReady({ message: 'ready', secret: 'abd' }, 'abc')).to.be.false;
    expect(isReady({ message: 'ready' }, undefined)).to.be.false;
    expect(isReady({ message: 'height', secret: 'abc' }, 'abc')).to.be.false;
    expect(isReady(null, 'abc')).to.be.false;
  });
});
