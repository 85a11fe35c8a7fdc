import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../../src/episode/outline/decode-entities.js';

describe('decodeEntities', () => {
  const table: [string, string][] = [
    ['Q&amp;A &#8211; d&eacute;j&agrave;', 'Q&A – déjà'],
    ['&#x1F525;&#128293;', '🔥🔥'],
    ['&lt;b&gt; &quot;x&quot; &apos;', '<b> "x" \''],
    ['a&nbsp;b', 'a\u00a0b'],
    ['it&#146;s', 'it’s'],
    ['&#0;&#xD800;&#x110000;&#999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&amp;lt;', '&lt;'],
    ['&Uuml;ber &ccedil; &ntilde; &szlig; &Aring;', 'Über ç ñ ß Å'],
    ['AT&T & co &unknown; &;', 'AT&T & co &unknown; &;'],
    ['&constructor; &toString;', '&constructor; &toString;'],
    ['&amp &lt', '& <'],
    ['&copy 2026', '&copy 2026'],
  ];
  for (const [text, decoded] of table) it(`reads ${text}`, () => expect(decodeEntities(text)).to.equal(decoded));
});
