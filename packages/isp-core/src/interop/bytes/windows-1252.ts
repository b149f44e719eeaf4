/**
 * The alphabet of older Windows programs, which is also what files that call themselves ISO-8859-1
 * are written in. A table of our own: platforms disagree on the 32 places where the two differ.
 */
import { err, ok, type Result } from '../../kernel/result.ts';

/** The characters of the bytes 0x80 to 0x9F; a space where there is none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const STEP = 8192;

export function decodeWindows1252(bytes: Uint8Array): Result<string, 'not-decodable'> {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += STEP) {
    const codes = Array.from(bytes.subarray(start, start + STEP), codeOf);
    if (codes.includes(UNUSED)) return err('not-decodable');
    parts.push(String.fromCharCode(...codes));
  }
  return ok(parts.join(''));
}

const UNUSED = 0x20_00_00;

function codeOf(byte: number): number {
  if (byte < 0x80 || byte > 0x9f) return byte;
  const code = HIGH.charCodeAt(byte - 0x80);
  return code === 0x20 ? UNUSED : code;
}
