/** Keys, always from the caller and never from a file that was sent. */
import type { CryptoKey, JWK, KeyObject } from 'jose';

/** A key of the platform, or a JSON Web Key. */
export type TransferKey = CryptoKey | KeyObject | JWK;

export const algorithms = ['ES256', 'EdDSA'] as const;

/** ECDSA with P-256 and SHA-256, or Ed25519. */
export type SigningAlgorithm = (typeof algorithms)[number];

/** The private key that a setting signs with. */
export interface SignWith {
  readonly key: TransferKey;
  /** By which the receiver finds the public key. A thumbprint (RFC 7638) never clashes. */
  readonly keyId: string;
  /** Default: ES256, which every JOSE library has. */
  readonly algorithm?: SigningAlgorithm;
}

/** The recipient’s public P-256 key to seal to, or their private one to open with. */
export interface SealingKey {
  readonly key: TransferKey;
  readonly keyId: string;
}
