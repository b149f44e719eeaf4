/** A setting’s own keys as a file: who it is, and a JSON Web Key Set of private keys. */
import * as z from 'zod/mini';
import type { SealingKey, SignWith } from '../../transfer/keys.ts';
import { settingIdentity, type SettingIdentity } from '../../transfer/setting-identity.ts';
import type { Streams } from '../streams.ts';
import { readJsonFile } from './read-json-file.ts';
import { troubleWith } from './trouble.ts';

const ownKeys = z.strictObject({
  format: z.literal('isp-keys'),
  formatVersion: z.literal('1.0'),
  setting: settingIdentity,
  keys: z.array(
    z.looseObject({
      kty: z.enum(['EC', 'OKP']),
      kid: z.string(),
      use: z.enum(['sig', 'enc']),
      d: z.string(),
    }),
  ),
});

export interface OwnKeys {
  readonly setting: SettingIdentity;
  readonly signWith: SignWith;
  readonly decryptWith: readonly SealingKey[];
}

export async function readOwnKeys(file: string, streams: Streams): Promise<OwnKeys> {
  const parsed = ownKeys.safeParse(await readJsonFile(file, streams));
  const signing = parsed.data?.keys.findLast(({ use }) => use === 'sig');
  if (!parsed.success || !signing) {
    const message = 'This is not a file of keys that isp transfer keys made.';
    throw troubleWith(file, [{ code: 'ISP_CLI_BAD_KEYS', path: '', message }]);
  }
  const { setting, keys } = parsed.data;
  return {
    setting,
    signWith: {
      key: signing,
      keyId: signing.kid,
      algorithm: signing.kty === 'EC' ? 'ES256' : 'EdDSA',
    },
    decryptWith: keys
      .filter(({ use }) => use === 'enc')
      .map((key) => ({ key: key, keyId: key.kid })),
  };
}
