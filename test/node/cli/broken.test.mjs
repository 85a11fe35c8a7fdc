/** Feeds that are broken: what is whole in them is read, and the rest is named. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build, feedOf, itemOf } from './command.mjs';

describe('a broken feed', () => {
  it('that is cut off gives the episodes that are whole, and says so', async () => {
    const whole = feedOf([itemOf('rye'), itemOf('spelt'), itemOf('oats')]);
    const { code, titles, report } = await build(whole.slice(0, whole.lastIndexOf('<enclosure')));
    assert.deepEqual([code, titles], [1, ['rye', 'spelt']]);
    assert.match(report.faulty[0].message, /cut off/);
  });

  it('with a damaged item gives the others, and names it', async () => {
    const { code, titles, report } = await build(
      feedOf([itemOf('rye'), itemOf('spelt', '<__proto__><polluted>1</polluted></__proto__>'), itemOf('oats')]),
    );
    assert.deepEqual([code, titles], [1, ['oats', 'rye']]);
    assert.match(report.faulty[0].message, /the item "spelt" is no well-formed XML/);
  });

  it('with an item that has no end gives all the same, each with its own tags', async () => {
    const tagged = (name) => itemOf(name, `<podcast:contentLink href="https://video.example/${name}">Video</podcast:contentLink>`);
    const input = feedOf([tagged('rye'), tagged('spelt'), '', '<!-- <item> -->', tagged('oats')]).replace('</item>', '');
    const { code, titles, report, out } = await build(input);
    assert.deepEqual([code, titles], [1, ['oats', 'rye', 'spelt']]);
    assert.match(report.faulty[0].message, /the item "rye" has no end; close it in the feed/);
    for (const name of titles) {
      const { contentLinks } = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'));
      assert.deepEqual(contentLinks, [{ href: `https://video.example/${name}`, text: 'Video' }]);
    }
  });

  it('with tags that have no end, quotes that stay open and deep nests is read', async () => {
    const { code, titles, out } = await build(
      feedOf([
        itemOf('rye', `<itunes:image href="a.png"><itunes:season>2<podcast:person img='x'>Al</podcast:person>${'<b>'.repeat(2000)}`),
        itemOf('spelt', '<podcast:person href="https://al.example/>Al</podcast:person><podcast:season>3</podcast:season>'),
        itemOf('oats', '<podcast:season>4</podcast:season>'),
      ]),
    );
    assert.equal(code, 1);
    assert.ok(titles.includes('oats'));
    assert.equal(JSON.parse(readFileSync(join(out, 'oats.json'), 'utf8')).season, 4);
  });

  it('with bare ampersands and unknown entities is read', async () => {
    const { code, titles } = await build(
      feedOf(['<title>Q&A &amp; more &nbsp;&eacute;</title><enclosure url="https://bread.example/a.mp3?a=1&b=2" type="audio/mpeg"/>']),
    );
    assert.deepEqual([code, titles], [0, ['Q&A & more \u00a0é']]);
  });

  it('with two episodes of one guid keeps both', async () => {
    const { code, titles, report } = await build(feedOf([itemOf('rye'), itemOf('spelt').replace('spelt-1', 'rye-1')]));
    assert.deepEqual([code, titles], [0, ['rye', 'spelt']]);
    assert.match(report.warnings[0].message, /shares its guid "rye-1" with "rye"/);
  });
});
