/** The trust file: for each setting its identity and a JSON Web Key Set (RFC 7517) of public keys. */
import * as z from 'zod/mini';
import { date, text } from '../../plan/fields.ts';
import { settingIdentity } from '../setting-identity.ts';

const coordinate = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

const members = {
  kid: text('name'),
  use: z.enum(['sig', 'enc']),
  alg: z.exactOptional(z.enum(['ES256', 'EdDSA', 'ECDH-ES+A256KW'])),
  key_ops: z.exactOptional(z.array(z.string())),
  ext: z.exactOptional(z.boolean()),
  /** The first day on which the setting uses the key. */
  validFrom: z.exactOptional(date()),
  /** The last day. */
  validTo: z.exactOptional(date()),
  /** The day on which the key was withdrawn: from then on nothing that it ever signed is taken. */
  revokedOn: z.exactOptional(date()),
  /** Why, for people. */
  revokedReason: z.exactOptional(text('statement')),
};

/** Strict: a misspelt `revokedOn` must not pass for a key in good standing. */
const p256 = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate(),
  y: coordinate(),
  ...members,
});

const ed25519 = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: coordinate(),
  ...members,
  use: z.literal('sig'),
});

export const trustSchema = z.strictObject({
  format: z.literal('isp-trust'),
  formatVersion: z.literal('1.0'),
  settings: z.array(
    z.extend(settingIdentity, { keys: z.array(z.discriminatedUnion('kty', [p256, ed25519])) }),
  ),
});

export type TrustFile = z.infer<typeof trustSchema>;
export type KeyInFile = TrustFile['settings'][number]['keys'][number];
