/** From a signed file to the bytes that were signed, and who signed them. */
import { errors, flattenedVerify } from 'jose';
import { ok, type Result } from '../../kernel/result.ts';
import { algorithms } from '../keys.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { findKey } from '../trust/find-key.ts';
import type { Trust, TrustedKey, TrustedSetting } from '../trust/trust.ts';
import { decodeBase64url } from './exact-base64url.ts';
import { readHeader, type FileKind, type SignedHeader } from './header.ts';
import { hasLowS } from './low-s.ts';
import { signedParts, type SignedParts } from './one-form.ts';

export interface Verified {
  readonly payload: Uint8Array;
  readonly key: TrustedKey;
  readonly setting: TrustedSetting;
}

/** Checks the form first, then the key, then the signature: nothing in the file is believed before that. */
export async function verify(
  text: string,
  kind: FileKind,
  trust: Trust,
): Promise<Result<Verified, TransferIssue>> {
  const parts = signedParts(text);
  if (!parts) return refuse('ISP_TRANSFER_BAD_FORM');
  const header = readHeader(parts.protected, kind);
  if (!header.ok) return header;
  if (!isExact(parts, header.value)) return refuse('ISP_TRANSFER_BAD_FORM');
  const { alg, kid } = header.value;
  const found = findKey(trust, kid, 'sig');
  if (!found) return refuse('ISP_TRANSFER_UNKNOWN_KEY', { keyId: kid });
  const { key, setting } = found;
  const about = { keyId: kid, setting: setting.name };
  if (key.revoked) return refuse('ISP_TRANSFER_REVOKED_KEY', { ...about, ...key.revoked });
  if (key.algorithm !== alg) return refuse('ISP_TRANSFER_WRONG_ALGORITHM', { algorithm: alg });
  const payload = await verifiedPayload(parts, key);
  return payload.ok ? ok({ payload: payload.value, key, setting }) : payload;
}

function isExact({ payload, signature }: SignedParts, { alg }: SignedHeader): boolean {
  const bytes = decodeBase64url(signature);
  if (bytes?.length !== 64 || (alg === 'ES256' && !hasLowS(bytes))) return false;
  return decodeBase64url(payload) !== undefined;
}

async function verifiedPayload(
  parts: SignedParts,
  { jwk }: TrustedKey,
): Promise<Result<Uint8Array, TransferIssue>> {
  try {
    const { payload } = await flattenedVerify({ ...parts }, jwk, { algorithms: [...algorithms] });
    return ok(payload);
  } catch (error) {
    const altered = error instanceof errors.JWSSignatureVerificationFailed;
    return refuse(altered ? 'ISP_TRANSFER_ALTERED' : 'ISP_TRANSFER_UNUSABLE_KEY');
  }
}
