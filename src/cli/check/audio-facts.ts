/**
 * What a sound file says of itself in its first bytes: its kind, and how long it plays. Called by check-audio.ts.
 */
import type { FileBytes } from './file-bytes.js';
import { readMp3, type AudioFacts } from './mp3.js';

const MARKS: readonly (readonly [kind: AudioFacts['kind'], mark: RegExp])[] = [
  ['mp4', /^[^]{4}ftyp/],
  ['ogg', /^OggS/],
  ['wav', /^RIFF[^]{4}WAVE/],
  ['flac', /^fLaC/],
  ['html', /^\s*<(?:!doctype|html|head|\?xml)/i],
];
/** More boxes than a file has before the one that is looked for. */
const MOST_BOXES = 64;

/** The facts; the kind is `unknown` where the bytes are none of a known sound. */
export async function readAudioFacts(file: FileBytes): Promise<AudioFacts> {
  const head = Buffer.from((await file.read(0, 64)) ?? []).toString('latin1');
  const kind = MARKS.find(([, mark]) => mark.test(head))?.[0];
  if (kind === 'mp4') return readMp4(file);
  return kind ? { kind } : readMp3(file);
}

/** MPEG-4: the movie header's duration in its own units (ISO/IEC 14496-12, 8.2.2), wherever the movie box stands. */
async function readMp4(file: FileBytes): Promise<AudioFacts> {
  let startsLate = false;
  let at = 0;
  for (let count = 0; count < MOST_BOXES; count++) {
    const box = await boxAt(file, at);
    if (!box) break;
    if (box.name === 'mdat') startsLate = true;
    if (box.name === 'moov') return { kind: 'mp4', duration: await movieDuration(file, box.inside), startsLate };
    if (box.size < 8) break;
    at += box.size;
  }
  return { kind: 'mp4' };
}

async function boxAt(file: FileBytes, at: number): Promise<{ name: string; size: number; inside: number } | undefined> {
  const bytes = await file.read(at, 16);
  if (!bytes || bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLong = view.getUint32(0) === 1 && bytes.length === 16;
  return {
    name: Buffer.from(bytes.subarray(4, 8)).toString('latin1'),
    size: isLong ? Number(view.getBigUint64(8)) : view.getUint32(0),
    inside: at + (isLong ? 16 : 8),
  };
}

async function movieDuration(file: FileBytes, from: number): Promise<number | undefined> {
  let at = from;
  for (let count = 0; count < MOST_BOXES; count++) {
    const box = await boxAt(file, at);
    if (!box || box.size < 8) return undefined;
    if (box.name === 'mvhd') {
      const bytes = await file.read(box.inside, 32);
      if (!bytes || bytes.length < 32) return undefined;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const [scale, units] =
        bytes[0] === 1 ? [view.getUint32(20), Number(view.getBigUint64(24))] : [view.getUint32(12), view.getUint32(16)];
      return scale > 0 ? units / scale : undefined;
    }
    at += box.size;
  }
  return undefined;
}
