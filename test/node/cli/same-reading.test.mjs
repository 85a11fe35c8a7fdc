/** A feed is read alike by the card, with the browser's parser, and by the command, with feedsmith and the markup of each item. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesOf, root, run, serve } from './command.mjs';
import { openPage } from './open-page.mjs';

/** What makes an item differ from others; each becomes one of the feed. */
const TAGS = {
  'an exact length': '<itunes:duration>1:02:03.25</itunes:duration>',
  'a length with a comma': '<itunes:duration>12:17,5</itunes:duration>',
  'a length of ISO 8601': '<itunes:duration>PT12M17S</itunes:duration>',
  'a length that is none': '<itunes:duration>45 min</itunes:duration>',
  'an empty tag before the full one': '<itunes:duration/><itunes:duration>60</itunes:duration>',
  'links elsewhere':
    '<podcast:contentLink href="https://v.example/?a=1&amp;b=2">Vide&#243;</podcast:contentLink><podcast:contentLink href="https://w.example/"/>',
  'funding of its own': '<podcast:funding url="https://pay.example/item">For this one</podcast:funding>',
  'explicit as 1': '<itunes:explicit>1</itunes:explicit>',
  'explicit as an unknown word': '<itunes:explicit>perhaps</itunes:explicit>',
  'a person and an author': '<podcast:person role="guest" img="al.png">Al</podcast:person><itunes:author>Jo</itunes:author>',
  'an author with an address': '<author>https://jo.example/ Jo [host]</author>',
  'a broken picture': '<itunes:image>href=https://i.example/a.png"&gt;</itunes:image>',
  'a picture for iTunes beside a set': '<itunes:image href="i.png"/><podcast:images srcset="a,b.jpg 1500w"/>',
  'a set of pictures': '<podcast:images srcset="https://i.example/a,b.jpg 1500w, c.jpg 600w"/>',
  'a banner': '<podcast:image href="b.png" purpose="banner"/>',
  'a season that is no number beside one that is': '<podcast:season name="One">I</podcast:season><itunes:season>1</itunes:season>',
  'an episode that is shown otherwise': '<podcast:episode display="Ch. 7">7.5</podcast:episode>',
  'two lists of chapters':
    '<psc:chapters><psc:chapter start="0" title="A"/></psc:chapters><psc:chapters><psc:chapter start="5" title="B"/></psc:chapters>',
  'chapters elsewhere behind an empty tag': '<podcast:chapters/><podcast:chapters url="c.json"/>',
  'a soundbite without length': '<podcast:soundbite startTime="1.5" duration="0">Z</podcast:soundbite>',
  'a transcript without an address':
    '<podcast:transcript type="text/plain"/><podcast:transcript url="t.vtt" type="text/vtt" rel="captions"/>',
  'other formats':
    '<enclosure url="v.mp4" type="video/mp4"/><podcast:alternateEnclosure type="audio/mp4" codecs="mp4a.40.2" length="7"><podcast:source uri="https://t.example/a.torrent" contentType="application/x-bittorrent"/><podcast:source uri="a.m4a"/></podcast:alternateEnclosure>',
  'tags in notes and comments':
    '<description><![CDATA[<item><itunes:duration>99</itunes:duration></item>]]></description><!-- <item> <podcast:season>9</podcast:season> --><itunes:duration>60.5</itunes:duration>',
  'prefixes of its own': '<p:contentLink xmlns:p="https://podcastindex.org/namespace/1.0" href="https://v.example/">Video</p:contentLink>',
};
const CHANNEL = `<title>Bread Talk</title><link>https://bread.example/</link><itunes:image>href=x"&gt;</itunes:image><image><url>c.png</url></image>
  <itunes:explicit>yes</itunes:explicit><podcast:funding url="https://pay.example/">Help</podcast:funding><dc:language>nl</dc:language>`;
const USUAL =
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const STRANGE = USUAL.replace('www.itunes.com/dtds', 'itunes.apple.com/DTDs').replace(
  'podcastindex.org/namespace/1.0',
  'podcastnamespace.org/tag/',
);

const itemsOf = (more) =>
  Object.entries(TAGS).map(([name, tags]) => `<item${more}><title>${name}</title><guid isPermaLink="false">${name}</guid>${tags}</item>`);
const FEEDS = {
  RSS: `<?xml version="1.0"?><rss version="2.0" ${USUAL}><channel>${CHANNEL}${itemsOf('').join('\n')}</channel></rss>`,
  'RSS with other addresses of its namespaces': `<rss version="2.0" ${STRANGE}><channel>${CHANNEL}${itemsOf('').slice(0, 8).join('\n')}</channel></rss>`,
  'RSS 1.0': `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${USUAL}><channel>${CHANNEL}<items><rdf:Seq>${[3, 1, 2].map((index) => `<rdf:li rdf:resource="https://bread.example/${index}"/>`).join('')}</rdf:Seq></items></channel>${[1, 2, 3].map((index) => `<item rdf:about="https://bread.example/${index}"><title>${index}</title><link>https://bread.example/${index}</link><itunes:duration>${index}.5</itunes:duration><enclosure url="${index}.mp3" type="audio/mpeg"/></item>`).join('\n')}</rdf:RDF>`,
};

const typed = (type, body) => ({ headers: { 'content-type': type }, body });
const modules = Object.entries(filesOf(join(root, 'dist/esm/episode'))).filter(([name]) => name.endsWith('.js'));
const host = await serve({
  '/': typed('text/html', '<!doctype html>'),
  ...Object.fromEntries(modules.map(([name, text]) => [`/${name}`, typed('text/javascript', text)])),
  ...Object.fromEntries(Object.entries(FEEDS).map(([name, text]) => [`/${encodeURIComponent(name)}`, typed('application/xml', text)])),
});

const page = await openPage();
await page.goto(`${host.address}/`);

describe('the card and the command read alike', () => {
  /** Every item as the browser reads it. */
  const readInBrowser = (address) =>
    page.evaluate(async (url) => {
      const { readRss } = await import('/formats/read-rss.js');
      const { readChecked } = await import('/guard.js');
      const text = await (await fetch(url)).text();
      const items = [...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('item')];
      return items.map((item) => {
        const guid = item.querySelector('guid')?.textContent ?? item.querySelector('link').textContent;
        const { value, refused } = readChecked(readRss(text, { guid }).value, url);
        return { ...value, refused };
      });
    }, address);

  for (const name of Object.keys(FEEDS)) {
    it(name, async () => {
      const address = `${host.address}/${encodeURIComponent(name)}`;
      const { stdout, stderr } = await run(['convert', address, '--all']);
      assert.notEqual(stdout, '', stderr);
      const read = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const expected = await readInBrowser(address);
      assert.equal(read.length, expected.length);
      for (const [index, { refused, ...episode }] of expected.entries()) {
        assert.deepEqual(read[index], episode, episode.title);
        for (const path of refused) assert.ok(stderr.includes(path), `${episode.title}: ${path}`);
      }
    });
  }
});
