import { expect } from '@open-wc/testing';
import { keep, recall, STORAGE_PREFIX } from '../../src/player/memory.js';

const KEY = `${STORAGE_PREFIX}positions`;
const { setItem, getItem } = Storage.prototype;

afterEach(() => {
  Object.assign(Storage.prototype, { setItem, getItem });
  localStorage.removeItem(KEY);
});

describe('the memory', () => {
  it('gives back what was kept under a name', () => {
    keep('positions', 'a', 90);
    keep('positions', 'b', 12.5);
    expect([recall('positions', 'a'), recall('positions', 'b'), recall('positions', 'c')]).to.deep.equal([90, 12.5, undefined]);
  });

  it('keeps the last number of a name, and forgets it when told', () => {
    keep('positions', 'a', 90);
    keep('positions', 'a', 91);
    expect(localStorage.getItem(KEY)).to.equal('[["a",91]]');
    keep('positions', 'a', undefined);
    expect(recall('positions', 'a')).to.equal(undefined);
  });

  it('forgets the oldest of more than 200', () => {
    for (let count = 0; count <= 200; count++) keep('positions', `episode ${count}`, count);
    expect([recall('positions', 'episode 0'), recall('positions', 'episode 1')]).to.deep.equal([undefined, 1]);
  });

  it('is not misled by the names of objects', () => {
    keep('positions', '__proto__', 1);
    expect(recall('positions', '__proto__')).to.equal(1);
    expect(recall('positions', 'toString')).to.equal(undefined);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  for (const broken of ['', '{', 'null', '7', '{"a":1}', '[1,["a"],["b","x"],[null,2],["a",1e999]]'])
    it(`holds nothing where the page has put ${broken || 'an empty text'}`, () => {
      localStorage.setItem(KEY, broken);
      expect(recall('positions', 'a')).to.equal(undefined);
      keep('positions', 'a', 5);
      expect(recall('positions', 'a')).to.equal(5);
    });

  it('goes without storage that is full or forbidden', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { setItem: refuse });
    keep('positions', 'a', 5);
    expect(recall('positions', 'a')).to.equal(undefined);
    Object.assign(Storage.prototype, { getItem: refuse });
    expect(recall('positions', 'a')).to.equal(undefined);
  });
});
