/** Two settings that trust each other, with keys made anew each time. For tests. */
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { SealingKey, SignWith, SigningAlgorithm } from '../transfer/keys.ts';
import type { OpenOptions } from '../transfer/open/open-options.ts';
import type { TransferInput } from '../transfer/pack/transfer-input.ts';
import type { SettingIdentity } from '../transfer/setting-identity.ts';
import { parseTrust } from '../transfer/trust/parse-trust.ts';
import type { Trust } from '../transfer/trust/trust.ts';
import { examplePlan, id } from './example-plan.ts';

export const NOW = '2026-07-20T10:00:00Z';

export const hill: SettingIdentity = { scheme: 'urn', value: '900001', name: 'Hill School' };
export const vale: SettingIdentity = { scheme: 'urn', value: '900002', name: 'Vale Academy' };

export interface KeyInTrust extends JWK {
  [member: string]: unknown;
}

/** A setting’s own keys, and how others have them. */
export interface SettingKeys {
  readonly signWith: SignWith & { readonly key: JWK };
  readonly decryptWith: SealingKey & { readonly key: JWK };
  readonly signing: KeyInTrust;
  readonly sealing: KeyInTrust;
}

export async function newKeys(
  name: string,
  algorithm: SigningAlgorithm = 'ES256',
): Promise<SettingKeys> {
  const signing = await generateKeyPair(algorithm, { extractable: true });
  const sealing = await generateKeyPair('ECDH-ES+A256KW', { extractable: true, crv: 'P-256' });
  const ids = { signing: `${name}-signs`, sealing: `${name}-opens` };
  return {
    signWith: { key: await exportJWK(signing.privateKey), keyId: ids.signing, algorithm },
    decryptWith: { key: await exportJWK(sealing.privateKey), keyId: ids.sealing },
    signing: { ...(await exportJWK(signing.publicKey)), kid: ids.signing, use: 'sig' },
    sealing: { ...(await exportJWK(sealing.publicKey)), kid: ids.sealing, use: 'enc' },
  };
}

/** The trust file’s JSON for settings with their public keys. */
export function trustFile(
  ...settings: readonly (readonly [setting: SettingIdentity, ...keys: readonly KeyInTrust[]])[]
) {
  return {
    format: 'isp-trust',
    formatVersion: '1.0',
    settings: settings.map(([setting, ...keys]) => ({ ...setting, keys })),
  };
}

export function trustIn(
  ...settings: readonly (readonly [setting: SettingIdentity, ...keys: readonly KeyInTrust[]])[]
): Trust {
  const trust = parseTrust(trustFile(...settings));
  if (!trust.ok) throw new Error(JSON.stringify(trust.error));
  return trust.value;
}

/** What Hill School says when Robin moves to Vale Academy. */
export function moveOfRobin(change: Partial<TransferInput> = {}): TransferInput {
  return {
    id: id(9001),
    plan: examplePlan(),
    purpose: 'move',
    lawfulAuthority: { basis: 'pupil-information-regulations' },
    sender: hill,
    recipient: vale,
    issuedAt: '2026-07-20T09:00:00Z',
    expiresAt: '2026-09-30T22:59:59Z',
    ...change,
  };
}

/** How Vale Academy opens it. */
export function openedByVale(trust: Trust, change: Partial<OpenOptions> = {}): OpenOptions {
  return { trust, recipient: vale, now: NOW, ...change };
}
