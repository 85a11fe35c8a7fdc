/**
 * Bytes as text, by what they say of themselves: a byte order mark, or a first `<` of two bytes; the type they were sent with, the
 * first line of XML, a meta element of HTML; else UTF-8.
 */

const DECLARED = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i;

/** `type` is the media type, perhaps with a charset. A byte that means nothing becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, type = ''): string {
  const [, sent] = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type) ?? [];
  const [, declared, meta] = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1')) ?? [];
  const decoder = decoderFor(markOf(bytes) ?? sent ?? declared ?? meta ?? 'utf-8');
  // In one piece Node 20 takes the quotes and dashes of Windows for controls.
  return decoder.encoding === 'windows-1252' ? decoder.decode(bytes, { stream: true }) : decoder.decode(bytes);
}

const markOf = ([first, second]: Uint8Array): string | undefined =>
  (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
    ? 'utf-16le'
    : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
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
