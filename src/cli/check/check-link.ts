/**
 * What holds for every file that a page reads: it is there, on https, of the right type, and other sites may read it where a card
 * has to. Called by check-file.ts with the server's answer.
 */
import type { Answer } from './ask.js';
import type { Finding } from './finding.js';
import type { Link } from './links.js';

const NAMES: Readonly<Record<Link['use'], string>> = {
  audio: 'the audio',
  transcript: 'the transcript',
  chapters: 'the chapters file',
  similar: 'the list of similar episodes',
  image: 'the image',
  page: "the episode's page",
};

/** Types by use; the first is the one to send. */
const TYPES: Readonly<Record<Link['use'], RegExp>> = {
  audio: /^(?:audio\/|video\/(?:mp4|webm|ogg)|application\/ogg)/,
  transcript: /^(?:text\/(?:vtt|html|plain|srt)|application\/(?:json|srt|x-subrip|xhtml\+xml))/,
  chapters: /^(?:application\/(?:json|[\w.+-]*\+json[\w.+-]*|json\+chapters)|text\/vtt)/,
  similar: /^application\/(?:json|[\w.+-]*\+json)/,
  image: /^image\//,
  page: /^(?:text\/html|application\/xhtml\+xml)/,
};
const SENT: Readonly<Record<Link['use'], string>> = {
  audio: 'audio/mpeg for MP3, audio/mp4 for M4A',
  transcript: 'text/vtt for WebVTT, application/x-subrip for SRT',
  chapters: 'application/json+chapters',
  similar: 'application/json',
  image: 'image/jpeg, image/png or image/webp',
  page: 'text/html',
};

/** `the audio`, for sentences. */
export const nameOf = ({ use }: Link): string => NAMES[use];

/** A finding about this file. */
export const about = (link: Link, finding: Omit<Finding, 'path' | 'url'>): Finding => ({ ...finding, path: link.path, url: link.url });

/** The address alone: what a page on https cannot load. */
export function checkScheme(link: Link, page: URL, finalUrl = link.url): readonly Finding[] {
  if (page.protocol !== 'https:' || link.use === 'page') return [];
  const isSecure = link.url.startsWith('https:') && finalUrl.startsWith('https:');
  if (isSecure || isThisMachine(link.url)) return [];
  const way = link.url.startsWith('https:') ? `leads to ${finalUrl}, on http:` : 'is on http:';
  return [
    about(link, {
      level: link.use === 'image' || link.use === 'audio' ? 'warning' : 'error',
      code: 'mixed-content',
      message: `${NAMES[link.use]} ${way}, which browsers block or rewrite on a page that is on https:`,
      fix: `give the https: address (${link.url.replace(/^http:/, 'https:')}), and make its server answer there`,
    }),
  ];
}

/** Browsers trust the machine that they run on. */
const isThisMachine = (url: string) => /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])[:/]/.test(url);

/** The type that was sent, and whether another site may read the file. */
export function checkHeaders(link: Link, { type, isReadable }: Answer, page: URL): readonly Finding[] {
  const findings: Finding[] = [];
  if (!TYPES[link.use].test(type)) {
    // Browsers look into sounds and images, and the card into texts; a page in their place is none of them.
    const isPage = TYPES.page.test(type) || TYPES.image.test(type);
    findings.push(
      about(link, {
        level: isPage ? 'error' : 'warning',
        code: 'type',
        message: `${NAMES[link.use]} comes as ${type || 'nothing in particular'}`,
        fix: isPage ? 'correct the address: it leads to something else' : `make the server send content-type: ${SENT[link.use]}`,
      }),
    );
  }
  const isRead = link.use === 'transcript' || link.use === 'chapters' || link.use === 'similar';
  if (isRead && !isReadable && new URL(link.url).origin !== page.origin)
    findings.push(
      about(link, {
        level: 'error',
        code: 'cors',
        message: `${NAMES[link.use]} may not be read by pages of other sites, so a card there cannot show it`,
        fix:
          link.use === 'similar'
            ? 'make the server send access-control-allow-origin: *'
            : 'make the server send access-control-allow-origin: *, or copy the file beside the JSON with build --mirror transcripts,chapters',
      }),
    );
  return findings;
}
