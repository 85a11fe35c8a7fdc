/**
 * How long an MP3 plays, from its first frames: by its Xing, Info or VBRI header, else by its bit rate, which has to be constant for
 * that (http://www.mp3-tech.org/programmer/frame_header.html). Called by audio-facts.ts.
 */
import type { FileBytes } from './file-bytes.js';

/** `duration` in seconds; `isVariable` without `hasIndex` means that nobody can seek in it exactly. */
export interface AudioFacts {
  readonly kind: 'mp3' | 'mp4' | 'ogg' | 'wav' | 'flac' | 'html' | 'unknown';
  readonly duration?: number | undefined;
  readonly isVariable?: boolean;
  readonly hasIndex?: boolean;
  /** whether what a player needs first stands at the end */
  readonly startsLate?: boolean;
}

interface Frame {
  readonly at: number;
  readonly length: number;
  readonly bitrate: number;
  readonly seconds: number;
  /** bytes from the header to where a Xing header would be */
  readonly side: number;
}

const RATES = [44_100, 48_000, 32_000];
/** kbit/s of layer III, for MPEG 1 and for MPEG 2 and 2.5. */
const BITRATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
/** Enough for a hundred frames or more. */
const WINDOW = 65_536;

/** Facts of the MP3 whose bytes these are; of kind `unknown` where no two frames follow each other. */
export async function readMp3(file: FileBytes): Promise<AudioFacts> {
  const start = tagLength(await file.read(0, 10));
  const head = (await file.read(start, WINDOW)) ?? new Uint8Array();
  const frames = framesIn(head);
  const [first] = frames;
  if (!first || frames.length < 2) return { kind: 'unknown' };
  const index = readIndex(head, first);
  if (index) return { kind: 'mp3', duration: index.frames * first.seconds, isVariable: index.isVariable, hasIndex: true };
  const middle = file.size && file.size > 4 * WINDOW ? await file.read(file.size >> 1, WINDOW >> 1) : undefined;
  const all = [...frames, ...(middle ? framesIn(middle) : [])];
  const rate = all.reduce((sum, { bitrate }) => sum + bitrate, 0) / all.length;
  return {
    kind: 'mp3',
    duration: file.size ? ((file.size - start - first.at) * 8) / rate : undefined,
    isVariable: all.some(({ bitrate }) => bitrate !== first.bitrate),
    hasIndex: false,
  };
}

/** The bytes of an ID3v2 tag, whose size is written in sevens of bits. */
function tagLength(bytes: Uint8Array = new Uint8Array()): number {
  if (bytes.length < 10 || bytes[0] !== 0x49 || bytes[1] !== 0x44 || bytes[2] !== 0x33) return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (bytes[at]! & 127), 0);
  return 10 + size + (bytes[5]! & 16 ? 10 : 0);
}

/** Frames that follow each other, from the first place on where two do. */
function framesIn(bytes: Uint8Array): readonly Frame[] {
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const first = frameAt(bytes, at);
    if (!first || !frameAt(bytes, at + first.length)) continue;
    const frames: Frame[] = [];
    for (let frame: Frame | undefined = first; frame; frame = frameAt(bytes, frame.at + frame.length)) frames.push(frame);
    return frames;
  }
  return [];
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const [sync, kind = 0, rates = 0, mode = 0] = bytes.subarray(at, at + 4);
  // Eleven set bits, layer III, and no value that is forbidden.
  if (sync !== 255 || (kind & 0xe6) !== 0xe2 || rates >> 4 === 15 || !(rates >> 4) || ((rates >> 2) & 3) === 3) return undefined;
  const version = (kind >> 3) & 3;
  if (version === 1) return undefined;
  const isFirst = version === 3;
  const bitrate = BITRATES[isFirst ? 0 : 1]![rates >> 4]! * 1000;
  const sampleRate = RATES[(rates >> 2) & 3]! / (isFirst ? 1 : version === 2 ? 2 : 4);
  const isMono = mode >> 6 === 3;
  return {
    at,
    length: Math.floor(((isFirst ? 144 : 72) * bitrate) / sampleRate) + ((rates >> 1) & 1),
    bitrate,
    seconds: (isFirst ? 1152 : 576) / sampleRate,
    side: 4 + (isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17),
  };
}

/** The header that counts frames, in the first of them. */
function readIndex(bytes: Uint8Array, { at, side }: Frame): { readonly frames: number; readonly isVariable: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameAt = (offset: number) => Buffer.from(bytes.subarray(offset, offset + 4)).toString('latin1');
  const xing = at + side;
  if (/^(?:Xing|Info)$/.test(nameAt(xing)) && xing + 12 <= bytes.length && view.getUint32(xing + 4) & 1)
    return { frames: view.getUint32(xing + 8), isVariable: nameAt(xing) === 'Xing' };
  const vbri = at + 36;
  if (nameAt(vbri) === 'VBRI' && vbri + 18 <= bytes.length) return { frames: view.getUint32(vbri + 14), isVariable: true };
  return undefined;
}
