/** Reads the answer of the setting that a plan was sent to. */
import { isObject } from '../../kernel/json.ts';
import { dateOfInstant } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { encodeUtf8 } from '../../kernel/utf8.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { setAside } from '../content/newer-members.ts';
import { RECEIPT_VERSION, standingOfVersion } from '../content/version.ts';
import { looksSignedOrSealed } from '../envelope/other-forms.ts';
import { verify } from '../envelope/verify.ts';
import { isSameSetting, type SettingNumber } from '../setting-identity.ts';
import { sha256Hex } from '../sha256.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { isInUse } from '../trust/find-key.ts';
import type { Trust } from '../trust/trust.ts';
import { receiptSchema, type Receipt } from './receipt-schema.ts';

export interface OpenReceiptOptions {
  readonly trust: Trust;
  /** Who reads it: the setting that sent the plan. */
  readonly recipient: SettingNumber;
  /** The file that was sent, exactly as it was sent: sealed, where it was. */
  readonly sent: string;
}

const MOST = 20_000;

/** Checks form, signature, key, sender, recipient, and that it is for just the file that was sent. */
export async function openReceipt(
  text: string,
  { trust, recipient, sent }: OpenReceiptOptions,
): Promise<Result<Receipt, TransferIssue>> {
  if (text.length > MOST) return refuse('ISP_TRANSFER_TOO_LARGE', { maxLength: MOST });
  if (!looksSignedOrSealed(text)) return refuse('ISP_TRANSFER_NOT_A_RECEIPT');
  const verified = await verify(text, 'receipt', trust);
  if (!verified.ok) return verified;
  const { payload, key, setting } = verified.value;
  const read = readReceipt(payload);
  if (!read.ok) return read;
  const receipt = read.value;
  if (!isSameSetting(receipt.sender, setting)) return refuse('ISP_TRANSFER_WRONG_SENDER');
  if (!isInUse(key, dateOfInstant(receipt.receivedAt))) {
    return refuse('ISP_TRANSFER_KEY_OUT_OF_DATE', { keyId: key.keyId });
  }
  if (!isSameSetting(receipt.recipient, recipient)) return refuse('ISP_TRANSFER_WRONG_RECIPIENT');
  const isForIt = receipt.file === (await sha256Hex(encodeUtf8(sent)));
  return isForIt ? read : refuse('ISP_TRANSFER_WRONG_RECEIPT', { transfer: receipt.transfer });
}

function readReceipt(payload: Uint8Array): Result<Receipt, TransferIssue> {
  const json = readStrictJson(payload, { maxBytes: MOST });
  if (!json.ok || !isObject(json.value)) return refuse('ISP_TRANSFER_BAD_CONTENT');
  const { formatVersion: version } = json.value;
  const standing = standingOfVersion(version, RECEIPT_VERSION);
  if (standing === 'unknown') return refuse('ISP_TRANSFER_UNKNOWN_VERSION', { version });
  const value = standing === 'same' ? json.value : setAside(json.value, receiptSchema).known;
  const parsed = receiptSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const at = parsed.error.issues.map(({ path }) => toPointer(path));
  return refuse('ISP_TRANSFER_BAD_CONTENT', { at }, at[0]);
}
