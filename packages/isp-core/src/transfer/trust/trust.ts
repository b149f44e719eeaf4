/** Whom this setting trusts: the public keys of other settings, with the days on which each is good. */
import type { JWK } from 'jose';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { SigningAlgorithm } from '../keys.ts';
import type { SettingIdentity } from '../setting-identity.ts';

export interface Trust {
  readonly settings: readonly TrustedSetting[];
}

export interface TrustedSetting extends SettingIdentity {
  readonly keys: readonly TrustedKey[];
}

export interface TrustedKey {
  readonly keyId: string;
  readonly jwk: JWK;
  /** For checking signatures, or for sealing what is sent to this setting. */
  readonly use: 'sig' | 'enc';
  /** How it signs; absent for a key to seal to. */
  readonly algorithm?: SigningAlgorithm;
  /** The first and the last day on which the setting signs with it. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Present where the key was withdrawn. Nothing that it signed is taken any more, whatever its date: whoever stole it can write any. */
  readonly revoked?: { readonly on: PlainDate; readonly reason?: string };
}
