/** Finds keys in the trust store. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { SealingKey } from '../keys.ts';
import { isSameSetting, type SettingNumber } from '../setting-identity.ts';
import type { Trust, TrustedKey, TrustedSetting } from './trust.ts';

/** The key with this id, and whose it is. */
export function findKey(
  { settings }: Trust,
  keyId: string,
  use: TrustedKey['use'],
): { readonly key: TrustedKey; readonly setting: TrustedSetting } | undefined {
  for (const setting of settings) {
    const key = setting.keys.find((each) => each.keyId === keyId && each.use === use);
    if (key) return { key, setting };
  }
  return undefined;
}

/** Whether the key is in use on that day. */
export function isInUse({ from, to }: TrustedKey, on: PlainDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

/** The key to seal a file to for this setting on that day: the one that came into use last. */
export function sealingKeyFor(
  { settings }: Trust,
  recipient: SettingNumber,
  on: PlainDate,
): SealingKey | undefined {
  const [latest] = settings
    .filter((setting) => isSameSetting(setting, recipient))
    .flatMap(({ keys }) => keys)
    .filter((key) => key.use === 'enc' && !key.revoked && isInUse(key, on))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return latest && { key: latest.jwk, keyId: latest.keyId };
}
