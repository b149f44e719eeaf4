/** SHA-256 over bytes as they are. */

// WebCrypto, which browsers, workers and servers have; declared here since core sees neither DOM nor Node types.
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> };
};

/** In lower-case hexadecimal, as a plan’s documents have it. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
