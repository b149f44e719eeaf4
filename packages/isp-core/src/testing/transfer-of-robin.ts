/** Hill School and Vale Academy as tests of transfer files use them: keys, trust, and what they expect. */
import assert from 'node:assert/strict';
import type { Result } from '../kernel/result.ts';
import type { OpenOptions } from '../transfer/open/open-options.ts';
import { openTransfer } from '../transfer/open/open-transfer.ts';
import type { Received } from '../transfer/open/received.ts';
import { packTransfer } from '../transfer/pack/pack-transfer.ts';
import type { TransferInput } from '../transfer/pack/transfer-input.ts';
import { sign } from '../transfer/envelope/sign.ts';
import { signedParts } from '../transfer/envelope/one-form.ts';
import {
  transferSentences,
  type TransferIssue,
  type TransferIssueCode,
} from '../transfer/transfer-issue.ts';
import { sealingKeyFor } from '../transfer/trust/find-key.ts';
import { hill, moveOfRobin, newKeys, openedByVale, trustIn, vale } from './transfer-between.ts';

export const hillKeys = await newKeys('hill');
export const valeKeys = await newKeys('vale');
export const strangerKeys = await newKeys('stranger');
export const ed25519 = await newKeys('hill-ed', 'EdDSA');
export const trust = trustIn(
  [hill, hillKeys.signing, ed25519.signing],
  [vale, valeKeys.signing, valeKeys.sealing],
);
const found = sealingKeyFor(trust, vale, '2026-07-20');
assert.ok(found);
export const sealTo = found;

export const pack = (change: Partial<TransferInput> = {}) =>
  packTransfer(moveOfRobin(change), { signWith: hillKeys.signWith });

export const packSealed = (change: Partial<TransferInput> = {}) =>
  packTransfer(moveOfRobin(change), { signWith: hillKeys.signWith, encryptTo: sealTo });

export const open = (file: string, change: Partial<OpenOptions> = {}) =>
  openTransfer(file, openedByVale(trust, change));

export async function opened(file: string, change: Partial<OpenOptions> = {}): Promise<Received> {
  const result = await open(file, change);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** Waits for a refusal with that code and its sentence. */
export async function refused(
  code: TransferIssueCode,
  result: Promise<Result<unknown, TransferIssue>>,
): Promise<TransferIssue> {
  const answer = await result;
  assert.ok(!answer.ok, `taken, and not refused as ${code}`);
  assert.equal(answer.error.code, code);
  assert.equal(answer.error.message, transferSentences[code]);
  return answer.error;
}

/** Content that was changed and is signed all the same, as a careless system would. */
export async function signedAnyway(
  change: (content: Record<string, unknown>) => void,
): Promise<string> {
  const { payload = '' } = signedParts(await pack()) ?? {};
  const text = Buffer.from(payload, 'base64url').toString();
  const content = JSON.parse(text) as Record<string, unknown>;
  change(content);
  return sign(JSON.stringify(content), 'transfer', hillKeys.signWith);
}

/** The payload and signature of a good file under another header. */
export async function withHeader(header: unknown): Promise<string> {
  const { payload = '', signature = '' } = signedParts(await pack()) ?? {};
  const head = Buffer.from(JSON.stringify(header)).toString('base64url');
  return `{"payload":"${payload}","signatures":[{"protected":"${head}","signature":"${signature}"}]}`;
}
