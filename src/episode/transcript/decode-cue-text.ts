/**
 * Character references in cue text, which WebVTT reads as HTML does. Called for the text of cues; what notes use is decoded where notes
 * are read, and this adds the references of WebVTT and of its test suite.
 */
import { decodeEntities } from '../outline/decode-entities.js';

// "&not" needs no semicolon, even before letters: "&notit;" is "¬it;". So it stands behind "&notin;", which is one character.
const CHARACTERS: { readonly [name: string]: string } = {
  'lrm;': '\u200E',
  'rlm;': '\u200F',
  'zwnj;': '\u200C',
  'notin;': '∉',
  not: '¬',
  'nsubE;': '⫅\u0338',
  'ClockwiseContourIntegral;': '∲',
};
const REFERENCE = new RegExp(`&(${Object.keys(CHARACTERS).join('|')});?`);

/** `"Q&amp;A &lrm;&#8211; caf&eacute;"` gives `"Q&A \u200E– café"`; what is no reference stays as it is, and none is decoded twice. */
export const decodeCueText = (text: string): string =>
  REFERENCE.test(text)
    ? text
        .split(REFERENCE)
        .map((part, index) => (index % 2 ? CHARACTERS[part]! : decodeEntities(part)))
        .join('')
    : decodeEntities(text);
