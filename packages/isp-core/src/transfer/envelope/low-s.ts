/**
 * Every ECDSA signature has a twin that anybody can work out and that verifies as well: (r, s) and
 * (r, n − s). Only the one with the lower s is accepted, so that a signed file has one form.
 */

/** The order of P-256 (SEC 2, section 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SIZE = 32;

/** Whether the signature is the lower of the two twins. */
export function hasLowS(signature: Uint8Array): boolean {
  return sOf(signature) <= ORDER / 2n;
}

/** The lower of the two twins. */
export function withLowS(signature: Uint8Array): Uint8Array {
  if (hasLowS(signature)) return signature;
  const lower = Uint8Array.from(signature);
  let s = ORDER - sOf(signature);
  for (let at = 2 * SIZE - 1; at >= SIZE; at--) {
    lower[at] = Number(s & 255n);
    s >>= 8n;
  }
  return lower;
}

function sOf(signature: Uint8Array): bigint {
  return signature.subarray(SIZE).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
