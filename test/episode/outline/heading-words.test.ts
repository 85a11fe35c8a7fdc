import { expect } from '@open-wc/testing';
import { namesLinks, namesPart } from '../../../src/episode/outline/heading-words.js';

describe('namesLinks', () => {
  const table: [string, boolean][] = [
    ['Links & Resources', true],
    ['Further reading', true],
    ['🔗 Liens', true],
    ['Ссылки', true],
    ['関連リンク', true],
    ['リンク', true],
    ['Länkar', true],
    ['Weiterführende Links', true],
    ['Missing links in the fossil record and other stories of the week', false],
    ['Memory Safety', false],
    ['', false],
  ];
  for (const [title, names] of table) it(`${names ? 'takes' : 'refuses'} "${title}"`, () => expect(namesLinks(title)).to.equal(names));
});

describe('namesPart', () => {
  const table: [string, boolean][] = [
    ['Links and Notes', true],
    ['Show notes:', true],
    ["Maria's picks", true],
    ['Contact Maria', true],
    ['Contact: Maria', false],
    ['Gäste', true],
    ['Invités', true],
    ['Таймкоды', true],
    ['Follow us', true],
    ['Unterstützt uns', true],
    ['Follow us on Mastodon and on all the others', false],
    ['The guests ate all of the bread that was left', false],
    ['The bread episode', false],
    ['', false],
  ];
  for (const [line, names] of table) it(`${names ? 'takes' : 'refuses'} "${line}"`, () => expect(namesPart(line)).to.equal(names));
});
