/**
 * Bytes as text, by what they say of themselves: a byte order mark, the type they were sent with, the first line of XML, a meta
 * element of HTML; else UTF-8.
 */

const DECLARED = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i;

/** `type` is the media type, perhaps with a charset. A byte that means nothing becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, type = ''): string {
  const [, sent] = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type) ?? [];
  const [, declared, meta] = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1')) ?? [];
  return decoderFor(markOf(bytes) ?? sent ?? declared ?? meta ?? 'utf-8').decode(bytes);
}

const markOf = ([first, second]: Uint8Array): string | undefined =>
  first === 0xff && second === 0xfe
    ? 'utf-16le'
    : first === 0xfe && second === 0xff
      ? 'utf-16be'
      : first === 0xef && second === 0xbb
        ? 'utf-8'
        : undefined;

/** An unknown name is UTF-8. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
