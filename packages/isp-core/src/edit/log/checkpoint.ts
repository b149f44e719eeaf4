/**
 * Signed checkpoints: whoever holds the key says "this is the log as it was". A log made anew cannot
 * carry them. ES256 or EdDSA, keys only from the caller.
 */
import { CompactSign, compactVerify, type CryptoKey, type JWK, type KeyObject } from 'jose';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { decodeUtf8, encodeUtf8 } from '../../kernel/utf8.ts';
import type { ChangeLog, Checkpoint } from './change-log.ts';
import { badCheckpoint } from './log-issues.ts';

export type SigningKey = CryptoKey | KeyObject | JWK;

export interface SignCheckpoint {
  readonly key: SigningKey;
  /** Says which key it was, for whoever verifies. */
  readonly keyId: string;
  readonly algorithm?: 'ES256' | 'EdDSA';
  /** RFC 3339 instant. */
  readonly at: string;
}

/** The log with a signature over its present head. */
export async function signCheckpoint(
  log: ChangeLog,
  { key, keyId, algorithm = 'ES256', at }: SignCheckpoint,
): Promise<ChangeLog> {
  const number = log.entries.length;
  const jws = await new CompactSign(encodeUtf8(payloadOf(log, number, at)))
    .setProtectedHeader({ alg: algorithm, kid: keyId, typ: 'isp-log-checkpoint' })
    .sign(key);
  return { ...log, checkpoints: [...log.checkpoints, { number, jws }] };
}

const hashAt = (log: ChangeLog, number: number) =>
  number === 0 ? (log.entries[0]?.previous ?? log.head) : log.entries[number - 1]?.hash;

function payloadOf(log: ChangeLog, number: number, at: string): string {
  return canonicalJson({ planId: log.planId, number, hash: hashAt(log, number) ?? null, at });
}

/** The key with this id, if the caller trusts one. */
export type KeyById = (keyId: string) => SigningKey | undefined;

export interface VerifiedCheckpoint {
  /** The entry up to which the log is as it was signed. 0 is the start. */
  readonly number: number;
  readonly keyId: string;
  readonly at: string;
}

/** Checks every checkpoint against the log. Run `verifyLog` as well: this looks at the signed hashes alone. */
export async function verifyCheckpoints(
  log: ChangeLog,
  keyById: KeyById,
): Promise<Result<VerifiedCheckpoint[], Issue[]>> {
  const verified: VerifiedCheckpoint[] = [];
  const issues: Issue[] = [];
  for (const [i, checkpoint] of log.checkpoints.entries()) {
    const found = await verifyOne(log, checkpoint, keyById);
    if (found) verified.push(found);
    else issues.push(badCheckpoint(toPointer(['checkpoints', i])));
  }
  return issues.length > 0 ? err(issues) : ok(verified);
}

async function verifyOne(
  log: ChangeLog,
  { number, jws }: Checkpoint,
  keyById: KeyById,
): Promise<VerifiedCheckpoint | undefined> {
  try {
    let keyId = '';
    const { payload } = await compactVerify(
      jws,
      ({ kid = '' }) => {
        const key = keyById(kid);
        if (!key) throw new Error('unknown key');
        keyId = kid;
        return key;
      },
      { algorithms: ['ES256', 'EdDSA'] },
    );
    const text = decodeUtf8(payload);
    if (!text.ok) return undefined;
    const { at } = JSON.parse(text.value) as { at: string };
    return text.value === payloadOf(log, number, at) ? { number, keyId, at } : undefined;
  } catch {
    // jose says in many ways that a signature is not one; to a reader they are all the same.
    return undefined;
  }
}
