/** SHA-256 over the canonical form (RFC 8785) of a JSON value. */
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { encodeUtf8 } from '../../kernel/utf8.ts';
import type { Digest } from './change-log.ts';

// WebCrypto, which browsers, workers and servers have; declared here since core sees neither DOM nor Node types.
declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
  };
};
declare const btoa: (binary: string) => string;

export async function digestOf(value: unknown): Promise<Digest> {
  const hashed = await crypto.subtle.digest('SHA-256', encodeUtf8(canonicalJson(value)));
  return base64url(new Uint8Array(hashed));
}

/** RFC 4648, section 5, without padding. */
function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
