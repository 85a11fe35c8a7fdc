/** What holds for sound: byte ranges, its true length and duration, and that seeking finds its place. Called by check-file.ts. */
import { megabytes } from '../input/fetch-bytes.js';
import { readAudioFacts } from './audio-facts.js';
import { about } from './check-link.js';
import type { FileBytes } from './file-bytes.js';
import type { Finding } from './finding.js';
import type { Link } from './links.js';

/** `duration` in seconds, as the episode says it. */
export async function checkAudio(link: Link, file: FileBytes, duration: number | undefined): Promise<readonly Finding[]> {
  if (file.size === 0)
    return [about(link, { level: 'error', code: 'unreadable', message: 'the audio is empty', fix: 'upload the file again' })];
  const facts = await readAudioFacts(file);
  if (facts.kind === 'html' || facts.kind === 'unknown')
    return [
      about(link, {
        level: facts.kind === 'html' ? 'error' : 'warning',
        code: 'unreadable',
        message: facts.kind === 'html' ? 'the audio is a web page' : 'the audio begins like no known sound',
        fix: 'open the address in a browser: it must play; correct the address or the file',
      }),
    ];
  const findings = [...checkLength(link, file), ...checkDuration(link, facts.duration, duration)];
  if (facts.isVariable && !facts.hasIndex)
    findings.push(
      about(link, {
        level: 'warning',
        code: 'vbr',
        message: 'the audio is an MP3 of variable bit rate without an index, so players seek to wrong places and show a wrong length',
        fix: 'write the index: ffmpeg -i episode.mp3 -c copy -write_xing 1 fixed.mp3',
      }),
    );
  if (facts.startsLate)
    findings.push(
      about(link, {
        level: 'warning',
        code: 'slow-start',
        message: 'the audio has its table of contents at its end, so players start late',
        fix: 'move it to the front: ffmpeg -i episode.m4a -c copy -movflags +faststart fixed.m4a',
      }),
    );
  return findings;
}

/** What a server says to a question for a part. */
export const checkRanges = (link: Link, isPart: boolean): readonly Finding[] =>
  isPart
    ? []
    : [
        about(link, {
          level: 'warning',
          code: 'ranges',
          message: 'the server of the audio knows no byte ranges, so listeners cannot seek, and Safari may not play at all',
          fix: 'turn on range requests (accept-ranges: bytes), or put the audio on a host that has them',
        }),
      ];

function checkLength(link: Link, { size }: FileBytes): readonly Finding[] {
  const { declared } = link;
  if (declared === undefined || size === undefined || declared === size) return [];
  return [
    about(link, {
      level: 'warning',
      code: 'length',
      message: `the audio has ${size} bytes (${megabytes(size)}), but ${declared} are declared`,
      fix: `set its length to ${size}; if the host puts advertisements in, this cannot be exact`,
    }),
  ];
}

/** Off by more than two seconds and a hundredth. */
function checkDuration(link: Link, real: number | undefined, declared: number | undefined): readonly Finding[] {
  if (real === undefined || !declared || Math.abs(real - declared) <= 2 + declared / 100) return [];
  return [
    {
      level: 'warning',
      code: 'duration',
      path: 'duration',
      url: link.url,
      message: `the audio plays ${clock(real)}, but ${clock(declared)} is declared`,
      fix: `set duration to ${Math.round(real)}`,
    },
  ];
}

/** `3723` gives `"1:02:03"`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
