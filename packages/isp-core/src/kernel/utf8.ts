/** UTF-8, strictly: bytes that are not UTF-8 are refused, never replaced. */
import { err, ok, type Result } from './result.ts';

// Every platform has these two; they are declared here since core sees neither DOM nor Node types.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: true; ignoreBOM: false },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * The text without the byte order mark that some programs put before it. RFC 8259, section 8.1:
 * nobody may write one before JSON, and a reader may ignore it.
 */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The text of UTF-8 bytes, without a byte order mark. */
export function decodeUtf8(bytes: Uint8Array): Result<string, 'not-utf8'> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return err('not-utf8');
  }
}

/** The UTF-8 bytes of the text. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** How many bytes the text takes in UTF-8. */
export function utf8Length(text: string): number {
  return encodeUtf8(text).length;
}
