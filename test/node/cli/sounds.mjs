/** Sound files made of headers alone, as long as a test wants them. Called by the tests of `check`. */

/** Frames of MPEG 1 layer III at 44.1 kHz: bit rate -> its byte in the header, and the length of a frame. */
const KINDS = { 128: [0x90, 417], 64: [0x50, 208] };
const frame = (rate) => {
  const [code, length] = KINDS[rate];
  const bytes = Buffer.alloc(length);
  bytes.set([0xff, 0xfb, code, 0]);
  return bytes;
};

/** Seconds that one frame plays. */
export const FRAME = 1152 / 44_100;

/** An MP3 of `count` frames of the given bit rates in turn, behind a tag of `tag` bytes. */
export function mp3(count, rates = [128], tag = 0) {
  const head = Buffer.alloc(tag > 0 ? 10 + tag : 0);
  if (tag > 0) head.set([0x49, 0x44, 0x33, 4, 0, 0, 0, (tag >> 14) & 127, (tag >> 7) & 127, tag & 127]);
  return Buffer.concat([head, ...Array.from({ length: count }, (_, index) => frame(rates[index % rates.length]))]);
}

/** The same of variable bit rate, with a first frame that counts them. */
export function indexedMp3(count, mark = 'Xing') {
  const first = frame(128);
  first.write(mark, mark === 'VBRI' ? 36 : 36, 'latin1');
  if (mark === 'VBRI') first.writeUInt32BE(count, 36 + 14);
  else {
    first.writeUInt32BE(1, 40);
    first.writeUInt32BE(count, 44);
  }
  return Buffer.concat([first, mp3(count, [128, 64])]);
}

const box = (name, content) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** An M4A of so many seconds whose header stands in front of the sound, or behind it. */
export function m4a(seconds, isLate = false, sound = 200_000) {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(seconds * 1000, 16);
  const movie = box('moov', box('mvhd', header));
  const data = box('mdat', Buffer.alloc(sound));
  return Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0')), ...(isLate ? [data, movie] : [movie, data])]);
}
