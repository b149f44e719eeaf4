/** Seals and opens drafts with AES-GCM (NIST SP 800-38D), through the browser’s own WebCrypto. */

const ALGORITHM = 'AES-GCM';

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** A key of 256 bits that no script can export. */
export function newDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `place` is bound in: what was sealed for one place does not open in another. */
export async function sealText(text: string, key: CryptoKey, place: string): Promise<Sealed> {
  // 96 random bits: a key seals a few thousand times in its one day, far below where two could meet.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(parameters(iv, place), key, bytesOf(text));
  return { iv, sealed };
}

/** The text; undefined where the bytes are not what was sealed with this key for this place. */
export async function openSealed(
  { iv, sealed }: Sealed,
  key: CryptoKey,
  place: string,
): Promise<string | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt(parameters(iv, place), key, sealed);
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

/** A name that tells nothing: SHA-256 of its parts, in hexadecimal. */
export async function digestOf(...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytesOf(JSON.stringify(parts)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const parameters = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: ALGORITHM,
  iv,
  additionalData: bytesOf(place),
});
