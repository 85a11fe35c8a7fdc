import { expect } from '@open-wc/testing';
import { namesLinks, namesPart } from '../../../src/episode/outline/heading-words.js';

describe('namesLinks', () => {
  const table: [string, boolean][] = [
    ['Links & Resources', true],
    ['Further reading', true],
    ['🔗 Liens', true],
    ['Ссылки', true],
    ['関連リンク', false],
    ['リンク', true],
    ['Missing links in the fossil record and other stories of the week', false],
    ['Memory Safety', false],
    ['', false],
  ];
  for (const [title, names] of table) it(`${names ? 'takes' : 'refuses'} "${title}"`, () => expect(namesLinks(title)).to.equal(names));
});

describe('namesPart', () => {
  const table: [string, number][] = [
    ['Links and Notes', 3],
    ['Show notes:', 3],
    ["Maria's picks", 2],
    ['Contact Maria', 2],
    ['The bread episode', 0],
    ['', 0],
  ];
  for (const [line, score] of table) it(`gives ${score} to "${line}"`, () => expect(namesPart(line)).to.equal(score));
});
