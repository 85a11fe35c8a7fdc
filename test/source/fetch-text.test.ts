import { expect } from '@open-wc/testing';
import type { ProblemCode, Result } from '../../src/episode/result.js';
import { fetchText } from '../../src/source/fetch-text.js';
import { stopClock } from '../support/clock.js';
import { freshKey, keyed, otherOrigin, requestsOf, waitForRequests } from '../support/ledger.js';

const staying = () => new AbortController().signal;
const get = (url: string) => fetchText(url, staying());
const codeOf = (result: Result<string>) => (result.ok ? 'ok' : result.problem.code);
const textOf = (result: Result<string>) => (result.ok ? result.value : result.problem.message);

/** Fails once, then answers with `{}`. */
const curable = (fault: string, key: string, more = {}) => keyed(`/faults/${fault}`, key, { times: 1, text: '{}', ...more });

describe('fetchText', () => {
  // Browsers follow some twenty redirects, and ask again on their own when a connection drops.
  const faults: readonly [fault: string, code: ProblemCode, times?: number][] = [
    ['status/404', 'not-found'],
    ['status/410', 'not-found'],
    ['status/400', 'refused'],
    ['status/401', 'refused'],
    ['status/403', 'refused'],
    ['status/429', 'refused'],
    ['status/500', 'server-error'],
    ['status/502', 'server-error'],
    ['status/503', 'server-error'],
    ['redirect-loop', 'unreachable', 30],
  ];
  for (const [fault, code, times = 1] of faults) {
    it(`calls /faults/${fault} ${code}, and names the address`, async () => {
      const url = curable(fault, freshKey(), { times });
      const result = await get(url);
      expect(codeOf(result)).to.equal(code);
      expect(textOf(result)).to.include(url);
    });

    it(`keeps no failure of /faults/${fault}: then a retry succeeds`, async () => {
      const url = curable(fault, freshKey(), { times });
      await get(url);
      expect(textOf(await get(url))).to.equal('{}');
    });
  }

  it('reads a text, in UTF-8', async () => {
    expect(textOf(await get(keyed('/faults/ok', freshKey(), { text: '{"title": "Über Rust 🦀"}' })))).to.equal('{"title": "Über Rust 🦀"}');
    expect(textOf(await get(keyed('/faults/slow', freshKey(), { text: '🦀🦀', bytes: 3, ms: 1 })))).to.equal('🦀🦀');
  });

  it('calls a body that breaks off unreachable, and then a retry succeeds', async () => {
    const url = curable('truncate', freshKey(), { text: '{"title": "A title that is long enough"}', bytes: 5 });
    expect(codeOf(await get(url))).to.equal('unreachable');
    expect(codeOf(await get(url))).to.equal('ok');
  });

  it('calls a connection that drops unreachable', async () => {
    expect(codeOf(await get('/faults/drop'))).to.equal('unreachable');
  });

  it('follows a redirect', async () => {
    expect(textOf(await get('/faults/redirect?to=%2Ffaults%2Fok%3Ftext%3Dmoved'))).to.equal('moved');
  });

  it('calls what another site does not let be read unreachable, with a word on CORS', async () => {
    const url = `${await otherOrigin()}/faults/ok?text=secret`;
    const result = await get(url);
    expect(codeOf(result)).to.equal('unreachable');
    expect(textOf(result)).to.include('CORS');
    expect(textOf(await get(`${url}&cors`))).to.equal('secret');
  });

  it('says nothing of CORS where the site is its own', async () => {
    expect(textOf(await get(new URL('/faults/drop', location.href).href))).not.to.include('CORS');
  });

  it('calls an address that is none unreachable', async () => {
    expect(codeOf(await get('http://'))).to.equal('unreachable');
  });
});

describe('when a file is too large', () => {
  it('reads nothing of it where its length is announced, and ends the request', async () => {
    const key = freshKey();
    const result = await get(keyed('/faults/huge', key, { bytes: 50_000_000, declared: 1 }));
    expect(codeOf(result)).to.equal('too-large');
    await waitForRequests(key, 1, 'aborted');
  });

  it('stops reading at the limit where it is not, and ends the request', async () => {
    const key = freshKey();
    const result = await get(keyed('/faults/huge', key, { bytes: 50_000_000 }));
    expect(codeOf(result)).to.equal('too-large');
    await waitForRequests(key, 1, 'aborted');
  });

  it('reads one of 1.9 MB', async () => {
    expect(textOf(await get(keyed('/faults/huge', freshKey(), { bytes: 1_900_000 })))).to.have.lengthOf(1_900_000);
  });

  it('reads it when it has become smaller', async () => {
    const url = curable('huge', freshKey());
    expect(codeOf(await get(url))).to.equal('too-large');
    expect(codeOf(await get(url))).to.equal('ok');
  });
});

describe('when a file does not come in time', () => {
  const { timeout } = AbortSignal;
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  /** Signals that are said to fire after ten seconds fire at once when the test says so. */
  function holdTimeouts() {
    const asked: number[] = [];
    const controllers: AbortController[] = [];
    AbortSignal.timeout = (ms) => {
      asked.push(ms);
      const controller = new AbortController();
      controllers.push(controller);
      return controller.signal;
    };
    return { asked, fire: () => controllers.forEach((controller) => controller.abort(new DOMException('Late', 'TimeoutError'))) };
  }

  for (const head of ['', '1']) {
    it(`gives up after ten seconds, ${head ? 'the head of the answer or not' : 'without an answer'}, and then a retry succeeds`, async () => {
      const { asked, fire } = holdTimeouts();
      const key = freshKey();
      const url = curable('hang', key, head && { head });
      const asking = get(url);
      await waitForRequests(key, 1, 'pending');
      fire();
      expect(codeOf(await asking)).to.equal('timeout');
      expect(asked).to.deep.equal([10_000]);
      await waitForRequests(key, 1, 'aborted');
      expect(codeOf(await get(url))).to.equal('ok');
    });
  }

  it('sets no timer of the page', async () => {
    const clock = stopClock();
    await get(keyed('/faults/ok', freshKey()));
    expect(clock.pending).to.equal(0);
  });
});

describe('when several ask for one file', () => {
  it('makes one request, and keeps the answer for those who come later', async () => {
    const key = freshKey();
    const url = keyed('/faults/delay', key, { ms: 50, text: 'one' });
    const texts = (await Promise.all(Array.from({ length: 50 }, () => get(url)))).map(textOf);
    expect(new Set(texts)).to.deep.equal(new Set(['one']));
    expect(textOf(await get(url))).to.equal('one');
    expect(await requestsOf(key)).to.have.lengthOf(1);
  });

  it('asks anew where the answer must be fresh', async () => {
    const key = freshKey();
    const url = keyed('/faults/ok', key);
    await get(url);
    await fetchText(url, staying(), true);
    await get(url);
    expect(await requestsOf(key)).to.have.lengthOf(2);
  });

  it('goes on while one still wants it, and ends when none does', async () => {
    const key = freshKey();
    const url = keyed('/faults/hang', key, { times: 1, text: 'one' });
    const [first, second] = [new AbortController(), new AbortController()];
    const asking = [first, second].map(({ signal }) => fetchText(url, signal));
    await waitForRequests(key, 1, 'pending');
    first.abort();
    expect(await requestsOf(key)).to.have.lengthOf(1);
    expect((await requestsOf(key))[0]!.state).to.equal('pending');
    second.abort();
    await waitForRequests(key, 1, 'aborted');
    expect((await Promise.all(asking)).map(codeOf)).to.deep.equal(['unreachable', 'unreachable']);
    expect(textOf(await get(url))).to.equal('one');
  });

  it('gives the answer to the one who stayed', async () => {
    const key = freshKey();
    const url = keyed('/faults/delay', key, { ms: 200, text: 'one' });
    const leaving = new AbortController();
    void fetchText(url, leaving.signal);
    const staying = get(url);
    leaving.abort();
    expect(textOf(await staying)).to.equal('one');
    expect(await requestsOf(key)).to.have.lengthOf(1);
  });
});
