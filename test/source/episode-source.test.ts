import { expect } from '@open-wc/testing';
import type { EpisodeReading } from '../../src/episode/read-episode.js';
import type { Problem } from '../../src/episode/result.js';
import { EpisodeSource, type SourceState } from '../../src/source/episode-source.js';
import { stopClock } from '../support/clock.js';
import { freshKey, keyed, requestsOf, waitForRequests } from '../support/ledger.js';

const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
};

function markup(): readonly HTMLElement[] {
  const link = document.createElement('a');
  link.textContent = 'From markup';
  const audio = document.createElement('audio');
  audio.preload = 'none';
  audio.src = '/faults/status/404';
  return [link, audio];
}

/** A source, and all that its element hears of it. */
function makeSource(...children: readonly Node[]) {
  const states: SourceState[] = [];
  const readings: EpisodeReading[] = [];
  const problems: Problem[] = [];
  const host = Object.assign(document.createElement('div'), { requestUpdate: () => states.push(source.state) });
  host.append(...children);
  const source = new EpisodeSource(host, {
    loaded: (reading) => readings.push(reading),
    failed: (problem) => problems.push(problem),
  });
  return { source, states, readings, problems };
}

const json = (title: string, more = {}) => JSON.stringify({ title, ...more });
const ok = (text: string, key = freshKey()) => keyed('/faults/ok', key, { text });

describe('the order of what an element holds', () => {
  const src = () => ok(json('From src'));
  const all = () => [script(json('From a child')), ...markup()];

  it('takes the property first', async () => {
    const { source } = makeSource(...all());
    await source.read({ episode: { title: 'From the property' }, src: src() });
    expect(source.state.episode!.title).to.equal('From the property');
  });

  it('takes the JSON child next, without a request', async () => {
    const key = freshKey();
    const { source } = makeSource(...all());
    await source.read({ src: ok(json('From src'), key) });
    expect(source.state.episode!.title).to.equal('From a child');
    expect(await requestsOf(key)).to.have.lengthOf(0);
  });

  it('takes src next', async () => {
    const { source, states } = makeSource(...markup());
    await source.read({ src: src() });
    expect(source.state.episode!.title).to.equal('From src');
    expect(states.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
  });

  it('takes plain markup last', async () => {
    const { source } = makeSource(...markup());
    await source.read({});
    expect(source.state.episode!.title).to.equal('From markup');
  });

  it('is empty without any, and only the children of the element itself count', async () => {
    const inner = document.createElement('p');
    inner.append(script(json('Deep inside')));
    const { source } = makeSource(inner);
    await source.read({ src: '', episode: null });
    expect(source.state).to.deep.equal({ status: 'empty' });
  });

  it('freezes each state', async () => {
    const { source, states } = makeSource();
    await source.read({ src: src() });
    expect([source.state, ...states].every((state) => Object.isFrozen(state))).to.equal(true);
  });
});

describe('the file at src', () => {
  const refused: readonly [name: string, text: string][] = [
    ['HTML', '<!doctype html><title>Rust</title>'],
    ['an error in XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ['an empty file', ' '],
    ['a file cut off', '{"title": "Why I Like'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['a string', '"x"'],
    ['a number', '7'],
    ['an object of something else', '{"version": 3}'],
  ];
  for (const [name, text] of refused) {
    it(`is no episode when it is ${name}, and then a retry succeeds`, async () => {
      const { source, problems } = makeSource();
      await source.read({ src: ok(text) });
      expect(source.state.status).to.equal('failed');
      expect(source.state.problem!.code).to.be.oneOf(['not-an-episode', 'no-episode']);
      expect(problems).to.deep.equal([source.state.problem]);
      await source.read({ src: ok(json('Rust')) }, true);
      expect(source.state.status).to.equal('ready');
      expect(source.state.problem).to.equal(undefined);
    });
  }

  it('may begin with a byte order mark', async () => {
    const { source } = makeSource();
    await source.read({ src: ok(`\uFEFF${json('Rust')}`) });
    expect(source.state.episode!.title).to.equal('Rust');
  });

  it('is the base of the addresses in it', async () => {
    const { source } = makeSource();
    await source.read({ src: ok(json('Rust', { audio: 'rust.mp3', url: '../rust/' })) });
    expect(source.state.episode!.audio[0]!.url).to.equal(`${location.origin}/faults/rust.mp3`);
    expect(source.state.episode!.url).to.equal(`${location.origin}/rust/`);
  });

  it('fails in words where the server does', async () => {
    const { source, problems } = makeSource();
    await source.read({ src: '/faults/status/404' });
    expect(source.state.status).to.equal('failed');
    expect(problems.map(({ code }) => code)).to.deep.equal(['not-found']);
  });

  it('fails in words where the address is none', async () => {
    const { source, problems } = makeSource();
    await source.read({ src: 'http://' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['unreachable']);
    await source.read({ src: ok(json('Rust')) });
    expect(source.state.status).to.equal('ready');
  });

  it('is slow after three seconds', () => {
    const clock = stopClock();
    const { source } = makeSource();
    void source.read({ src: '/faults/hang' });
    clock.advance(2999);
    expect(source.state).to.deep.equal({ status: 'loading' });
    clock.advance(1);
    expect(source.state).to.deep.equal({ status: 'loading', isSlow: true });
    source.abort();
  });
});

describe('one of several episodes', () => {
  const file = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '52 Weeks of Cloud',
    items: ['one', 'two'].map((id) => ({ id, title: `Episode ${id}`, attachments: [{ url: `/${id}.mp3`, mime_type: 'audio/mpeg' }] })),
  });

  const cases: readonly [name: string, fragment: string, guid: string | undefined, title: string][] = [
    ['the first, unless it is told', '', undefined, 'Episode one'],
    ['the one that the fragment names', '#two', undefined, 'Episode two'],
    ['the one that guid names, whatever the fragment', '#one', 'two', 'Episode two'],
  ];
  for (const [name, fragment, guid, title] of cases) {
    it(`is ${name}`, async () => {
      const { source } = makeSource();
      await source.read({ src: `${ok(file)}${fragment}`, guid });
      expect(source.state.episode!.title).to.equal(title);
    });
  }

  it('is not there under another name', async () => {
    const { source } = makeSource();
    await source.read({ src: ok(file), guid: 'three' });
    expect(source.state.problem!.code).to.equal('no-episode');
  });

  it('takes no second request from the same file', async () => {
    const key = freshKey();
    const [one, two] = [makeSource(), makeSource()];
    await Promise.all([one.source.read({ src: `${ok(file, key)}#one` }), two.source.read({ src: `${ok(file, key)}#two` })]);
    expect([one, two].map(({ source }) => source.state.episode!.title)).to.deep.equal(['Episode one', 'Episode two']);
    expect(await requestsOf(key)).to.have.lengthOf(1);
  });
});

describe('the last of several reads', () => {
  it('wins, and the others are aborted unheard', async () => {
    const key = freshKey();
    const { source, readings, problems } = makeSource();
    const all = Array.from({ length: 6 }, (_, index) => source.read({ src: keyed('/faults/hang', key, { index }) }));
    await waitForRequests(key, 1);
    await source.read({ src: ok(json('The last')) });
    await Promise.all(all);
    expect(readings.map(({ episode }) => episode.title)).to.deep.equal(['The last']);
    expect(problems).to.deep.equal([]);
    const requests = await requestsOf(key);
    await waitForRequests(key, requests.length, 'aborted');
  });

  it('wins over an earlier one that needs no request', async () => {
    const { source, readings } = makeSource();
    await Promise.all([source.read({ episode: { title: 'First' } }), source.read({ episode: { title: 'Second' } })]);
    expect(readings.map(({ episode }) => episode.title)).to.deep.equal(['Second']);
  });

  it('ends in nothing when it is aborted itself', async () => {
    const key = freshKey();
    const { source, readings, problems } = makeSource();
    const reading = source.read({ src: keyed('/faults/hang', key) });
    await waitForRequests(key, 1, 'pending');
    source.abort();
    await reading;
    await waitForRequests(key, 1, 'aborted');
    expect(readings).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
    await source.read({ src: ok(json('Rust')) });
    expect(source.state.status).to.equal('ready');
  });
});

describe('an outline that the notes hold', () => {
  it('comes after the episode', async () => {
    const { source, states } = makeSource();
    const description = '<h2>A Quick Start</h2><ul><li>One</li></ul><h2>The Long Run</h2><ul><li>Two</li></ul>';
    const drawn = new Promise<void>((resolve) => {
      const { push } = states;
      states.push = (state) => {
        if (state.episode?.outline) resolve();
        return push.call(states, state);
      };
    });
    await source.read({ episode: { title: 'Rust', description } });
    expect(states.at(-1)).to.include({ status: 'ready', isOutlinePending: true });
    await drawn;
    expect(source.state.episode!.outline!.map(({ title }) => title)).to.deep.equal(['A Quick Start', 'The Long Run']);
    expect(source.state.isOutlinePending).to.equal(undefined);
  });
});
