/** One linked file, asked for as a browser would and looked into. Called by check.ts. */
import { readFile } from 'node:fs/promises';
import { decodeText } from '../input/decode-text.js';
import { isLocal, pathOf } from '../input/local-address.js';
import { ask, type Asker } from './ask.js';
import { checkAudio, checkRanges } from './check-audio.js';
import { about, checkHeaders, checkScheme, nameOf } from './check-link.js';
import { checkText } from './check-text.js';
import { diskBytes, webBytes } from './file-bytes.js';
import type { Finding } from './finding.js';
import type { Link } from './links.js';

/** Of a sound so much is read at first, and of a text at most. */
const HEAD_BYTES = 65_536;
const TEXT_BYTES = 10_000_000;

/** Where the card will stand, and how to ask. `duration` is the episode's, in seconds. */
export interface Setting {
  readonly page: URL;
  readonly asker: Asker;
  readonly duration: number | undefined;
}

/** All that is wrong with a file; nothing is wrong with one that lies rooted on an unknown site. */
export function checkFile(link: Link, setting: Setting): Promise<readonly Finding[]> {
  if (!isLocal(link.url)) return checkWeb(link, setting);
  const path = pathOf(link.url);
  return path === undefined ? Promise.resolve([]) : checkDisk(link, path, setting);
}

async function checkWeb(link: Link, { page, asker, duration }: Setting): Promise<readonly Finding[]> {
  const isText = link.use === 'transcript' || link.use === 'chapters' || link.use === 'similar';
  const answer = await askFor(link, isText, asker);
  if (!answer.ok)
    return [
      ...checkScheme(link, page),
      about(link, {
        level: link.use === 'page' || link.use === 'image' ? 'warning' : 'error',
        code: 'unreachable',
        message: `${nameOf(link)} cannot be had: ${answer.problem.message}`,
        fix: 'correct the address, or bring the file back; open it in a private window to see what others see',
      }),
    ];
  const { url, size, bytes, isPart, isWhole, type } = answer.value;
  const findings = [...checkScheme(link, page, url), ...checkHeaders(link, answer.value, page)];
  if (link.use === 'audio') {
    findings.push(...checkRanges(link, isPart));
    findings.push(...(await checkAudio(link, webBytes(url, bytes, isWhole ? bytes.length : size, isPart, asker), duration)));
  } else if (isText && !isWhole) findings.push(tooLarge(link));
  else if (isText) findings.push(...(await checkText(link, decodeText(bytes, type), type, duration)));
  return findings;
}

async function askFor(link: Link, isText: boolean, asker: Asker): Promise<Awaited<ReturnType<typeof ask>>> {
  if (isText) return ask(link.url, { method: 'GET', most: TEXT_BYTES }, asker);
  if (link.use === 'audio') return ask(link.url, { method: 'GET', from: 0, most: HEAD_BYTES }, asker);
  const head = await ask(link.url, { method: 'HEAD', most: 0 }, asker);
  // Some servers know only GET.
  return head.ok || head.problem.code === 'timeout' ? head : ask(link.url, { method: 'GET', most: 1024 }, asker);
}

async function checkDisk(link: Link, path: string, { duration }: Setting): Promise<readonly Finding[]> {
  const file = await diskBytes(path);
  if (!file)
    return [
      about(link, {
        level: 'error',
        code: 'unreachable',
        message: `${nameOf(link)} is missing: ${path}`,
        fix: 'put the file there, or correct the address',
      }),
    ];
  if (link.use === 'audio') return checkAudio(link, file, duration);
  if (link.use === 'image' || link.use === 'page') return [];
  return (file.size ?? 0) > TEXT_BYTES ? [tooLarge(link)] : checkText(link, decodeText(await readFile(path)), '', duration);
}

const tooLarge = (link: Link): Finding =>
  about(link, {
    level: 'error',
    code: 'length',
    message: `${nameOf(link)} is larger than 10 MB, which no card reads`,
    fix: 'write a smaller file',
  });
