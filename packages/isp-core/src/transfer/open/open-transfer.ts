/** Opens a file that came from another setting, or says in one sentence why not. */
import { dateOfInstant } from '../../kernel/plain-date.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { decodeUtf8, encodeUtf8 } from '../../kernel/utf8.ts';
import type { TransferContent } from '../content/content-schema.ts';
import { readContent, type ReadContent } from '../content/read-content.ts';
import { verify, type Verified } from '../envelope/verify.ts';
import { defaultLimits } from '../limits.ts';
import { secondsOf } from '../moments.ts';
import { isSameSetting } from '../setting-identity.ts';
import { sha256Hex } from '../sha256.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { isInUse } from '../trust/find-key.ts';
import { checkIdentity, isOtherChild } from './check-identity.ts';
import { standingTo } from './check-standing.ts';
import { openDocuments } from './open-documents.ts';
import type { OpenOptions } from './open-options.ts';
import type { Received } from './received.ts';
import { signedFile } from './signed-file.ts';

/**
 * Checks the form, the seal, the signature, the key, the sender, the recipient, the times, the child
 * and the revision, in that order, and gives the first thing that stands in the way. Keeps nothing and
 * changes nothing, but for the note in `seen`, which is made last. Rejects only where the host’s own
 * arguments are wrong or its store fails.
 */
export async function openTransfer(
  file: string | Uint8Array,
  options: OpenOptions,
): Promise<Result<Received, TransferIssue>> {
  const now = secondsOf(options.now);
  const { maxLength, clockSkew } = { ...defaultLimits, ...options.limits };
  if (file.length > maxLength) return refuse('ISP_TRANSFER_TOO_LARGE', { maxLength });
  const text = typeof file === 'string' ? file : plainText(file);
  const signed = await signedFile(text, options.decryptWith);
  if (!signed.ok) return signed;
  const verified = await verify(signed.value.text, 'transfer', options.trust);
  if (!verified.ok) return verified;
  const read = readContent(verified.value.payload, maxLength);
  if (!read.ok) return read;
  const { content } = read.value;
  const refusal =
    checkSender(content, verified.value) ??
    checkRecipient(content, options) ??
    checkTimes(content, now, clockSkew);
  if (refusal) return refusal;
  const received = await receive(read.value, options, {
    signedBy: verified.value.key.keyId,
    sealed: signed.value.sealed,
    fileDigest: await sha256Hex(encodeUtf8(text)),
    signedFile: signed.value.text,
  });
  return received.ok ? claim(received.value, options) : received;
}

/** A file in the one form is ASCII. Of other bytes it only matters that they do not look like it. */
function plainText(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (!text.ok) return '';
  return text.value.length === bytes.length ? text.value : `\ufeff${text.value}`;
}

type Refusal = ReturnType<typeof refuse> | undefined;

function checkSender(content: TransferContent, { key, setting }: Verified): Refusal {
  const { sender, issuedAt } = content;
  if (!isSameSetting(sender, setting)) {
    const data = { named: sender.name, signedBy: setting.name };
    return refuse('ISP_TRANSFER_WRONG_SENDER', data, '/sender');
  }
  if (isInUse(key, dateOfInstant(issuedAt))) return undefined;
  const { keyId, from, to } = key;
  return refuse('ISP_TRANSFER_KEY_OUT_OF_DATE', { keyId, from, to, issuedAt }, '/issuedAt');
}

function checkRecipient({ recipient }: TransferContent, options: OpenOptions): Refusal {
  if (isSameSetting(recipient, options.recipient)) return undefined;
  return refuse('ISP_TRANSFER_WRONG_RECIPIENT', { recipient: recipient.name }, '/recipient');
}

function checkTimes(content: TransferContent, now: number, clockSkew: number): Refusal {
  const { issuedAt, expiresAt } = content;
  if (secondsOf(issuedAt) > now + clockSkew) {
    return refuse('ISP_TRANSFER_NOT_YET_VALID', { issuedAt }, '/issuedAt');
  }
  if (secondsOf(expiresAt) > now) return undefined;
  return refuse('ISP_TRANSFER_EXPIRED', { expiresAt }, '/expiresAt');
}

type AboutFile = Pick<Received, 'signedBy' | 'sealed' | 'fileDigest' | 'signedFile'>;

async function receive(
  { content, plan, newer }: ReadContent,
  { subject, current }: OpenOptions,
  about: AboutFile,
): Promise<Result<Received, TransferIssue>> {
  const identity = checkIdentity(content.subject, subject);
  if (isOtherChild(identity)) {
    return refuse('ISP_TRANSFER_WRONG_CHILD', { different: identity.different }, '/subject');
  }
  const documents = await openDocuments(content.documents);
  if (!documents.ok) return documents;
  const standing = standingTo(current, plan);
  if (standing === 'older') {
    const data = { revision: plan.revision, current: current?.revision };
    return refuse('ISP_TRANSFER_OLDER_REVISION', data, '/plan/revision');
  }
  const { format: _format, ...rest } = content;
  const opened = { ...rest, plan, documents: documents.value, ...(newer && { newer }) };
  return ok({ ...opened, ...about, identity, standing });
}

async function claim(
  received: Received,
  { seen }: OpenOptions,
): Promise<Result<Received, TransferIssue>> {
  const { sender, id, expiresAt } = received;
  const key = JSON.stringify([sender.scheme, sender.value, id]);
  if (!seen || (await seen.claim({ key, until: expiresAt }))) return ok(received);
  return refuse('ISP_TRANSFER_REPLAYED', { id });
}
