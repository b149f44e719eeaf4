/** From a trust file’s JSON to keys that files are checked with. */
import type { Issue } from '../../kernel/issue.ts';
import { isObject } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Trust, TrustedKey } from './trust.ts';
import { trustSchema, type KeyInFile, type TrustFile } from './trust-schema.ts';

/**
 * Reads whom a setting trusts: `{ format: 'isp-trust', formatVersion: '1.0', settings: [{ scheme,
 * value, name, keys }] }`, where each setting is a JSON Web Key Set. Refuses a file with a private key,
 * and one in which two keys have the same id.
 */
export function parseTrust(value: unknown): Result<Trust, Issue[]> {
  const secrets = privateKeys(value);
  if (secrets.length > 0) return err(secrets);
  const parsed = trustSchema.safeParse(value);
  if (!parsed.success) {
    return err(parsed.error.issues.slice(0, 100).map(({ path }) => badTrust(toPointer(path))));
  }
  const twice = repeatedIds(parsed.data);
  if (twice.length > 0) return err(twice);
  const settings = parsed.data.settings.map(({ keys, ...setting }) => {
    return { ...setting, keys: keys.map(trustedKey) };
  });
  return ok({ settings });
}

function trustedKey(key: KeyInFile): TrustedKey {
  const { kid, use, validFrom, validTo, revokedOn, revokedReason } = key;
  const { kty, crv, x } = key;
  return {
    keyId: kid,
    jwk: key.kty === 'EC' ? { kty, crv, x, y: key.y } : { kty, crv, x },
    use,
    ...(use === 'sig' && { algorithm: key.kty === 'EC' ? 'ES256' : 'EdDSA' }),
    ...(validFrom !== undefined && { from: validFrom }),
    ...(validTo !== undefined && { to: validTo }),
    ...(revokedOn !== undefined && {
      revoked: { on: revokedOn, ...(revokedReason !== undefined && { reason: revokedReason }) },
    }),
  };
}

function privateKeys(value: unknown): Issue[] {
  const settings = isObject(value) && Array.isArray(value['settings']) ? value['settings'] : [];
  return settings.flatMap((setting: unknown, i) => {
    const keys = isObject(setting) && Array.isArray(setting['keys']) ? setting['keys'] : [];
    return keys.flatMap((key: unknown, k) =>
      isObject(key) && ('d' in key || 'k' in key) ? [privateKey(keyPath(i, k))] : [],
    );
  });
}

function repeatedIds({ settings }: TrustFile): Issue[] {
  const ids = new Set<string>();
  return settings.flatMap(({ keys }, i) =>
    keys.flatMap(({ kid }, k) => {
      const isNew = !ids.has(kid);
      ids.add(kid);
      return isNew ? [] : [repeatedId(kid, keyPath(i, k))];
    }),
  );
}

const keyPath = (setting: number, key: number) => toPointer(['settings', setting, 'keys', key]);

const badTrust = (path: string): Issue => ({
  code: 'ISP_TRUST_BAD_FILE',
  path,
  message: 'The file that says whom this setting trusts is not as it should be at this place.',
});

const privateKey = (path: string): Issue => ({
  code: 'ISP_TRUST_PRIVATE_KEY',
  path,
  message:
    'This is a private key. It belongs to its setting alone: please withdraw it, and ask the setting for the public one.',
});

const repeatedId = (keyId: string, path: string): Issue => ({
  code: 'ISP_TRUST_REPEATED_ID',
  path,
  message: `Two keys have the id “${keyId}”, so it is not clear whose signature a file has.`,
  data: { keyId },
});
