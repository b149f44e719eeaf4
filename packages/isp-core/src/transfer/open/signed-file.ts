/** From a file as it came to the signed file in it. */
import { ok, type Result } from '../../kernel/result.ts';
import { sealedParts, signedParts } from '../envelope/one-form.ts';
import { looksSignedOrSealed } from '../envelope/other-forms.ts';
import { unseal } from '../envelope/seal.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import type { SealingKey } from '../keys.ts';

export interface SignedFile {
  readonly text: string;
  readonly sealed: boolean;
}

export async function signedFile(
  file: string,
  keys: SealingKey | readonly SealingKey[] = [],
): Promise<Result<SignedFile, TransferIssue>> {
  if (signedParts(file)) return ok({ text: file, sealed: false });
  if (!sealedParts(file)) {
    const isOurs = looksSignedOrSealed(file);
    return refuse(isOurs ? 'ISP_TRANSFER_BAD_FORM' : 'ISP_TRANSFER_NOT_A_TRANSFER');
  }
  const signed = await unseal(file, 'keyId' in keys ? [keys] : keys);
  if (!signed.ok) return signed;
  if (!signedParts(signed.value)) return refuse('ISP_TRANSFER_BAD_FORM');
  return ok({ text: signed.value, sealed: true });
}
