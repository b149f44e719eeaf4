/**
 * Bytes from other systems to text. Strict: what is not right in its encoding is refused, never
 * replaced, since a replaced letter in a name makes another child of it.
 */
import { err, ok, type Result } from '../../kernel/result.ts';
import { decodeUtf8, withoutByteOrderMark } from '../../kernel/utf8.ts';
import { decodeWindows1252 } from './windows-1252.ts';

// Every platform has it; it is declared here since core sees neither DOM nor Node types.
declare const TextDecoder: new (
  label: 'utf-16le' | 'utf-16be',
  options: { fatal: true },
) => { decode(bytes: Uint8Array): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that the first bytes give away by a byte order mark. */
export function encodingByMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** The text in that encoding, without a byte order mark; or that the bytes are not of it. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Result<string, 'not-decodable'> {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'utf-8') {
    const read = decodeUtf8(bytes);
    return read.ok ? read : err('not-decodable');
  }
  try {
    return ok(withoutByteOrderMark(new TextDecoder(encoding, { fatal: true }).decode(bytes)));
  } catch {
    return err('not-decodable');
  }
}
