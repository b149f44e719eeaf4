/** Why a file of another setting was not taken: a closed list, each with a sentence for a school office. */
import type { Issue } from '../kernel/issue.ts';
import { err } from '../kernel/result.ts';

/** Every code, and what it says. A host may put its own words beside a code; the codes never change their meaning. */
export const transferSentences = {
  ISP_TRANSFER_TOO_LARGE:
    'This file is larger than this system opens. Please ask the sender to send the documents beside the plan.',
  ISP_TRANSFER_NOT_A_TRANSFER: 'This file is not a plan that was sent from another setting.',
  ISP_TRANSFER_IS_RECEIPT: 'This file is a receipt for a plan, and not a plan.',
  ISP_TRANSFER_NOT_A_RECEIPT: 'This file is not a receipt for a plan.',
  ISP_TRANSFER_UNKNOWN_VERSION:
    'This file was made by a newer system, in a form that this one cannot read. Please ask for this system to be brought up to date.',
  ISP_TRANSFER_BAD_FORM:
    'This file is damaged, or a program changed how it is written. Please ask the sender for it again, and save it without opening it in another program.',
  ISP_TRANSFER_FORBIDDEN_HEADER:
    'This file tries to bring its own key or its own rules for checking it. Please do not use it, and tell the sender.',
  ISP_TRANSFER_WRONG_ALGORITHM:
    'This file is not signed in a way that is safe to accept. Please ask the sender for it again.',
  ISP_TRANSFER_SEALED:
    'This file is sealed, and this system was given no key to open it with. Please ask whoever looks after the keys.',
  ISP_TRANSFER_CANNOT_UNSEAL:
    'This file is sealed for another key, or was changed on the way, so it cannot be opened. Please ask the sender for it again.',
  ISP_TRANSFER_UNKNOWN_KEY:
    'This file is signed with a key that this setting does not know. Please make sure who sent it before you go on.',
  ISP_TRANSFER_REVOKED_KEY:
    'This file is signed with a key that was withdrawn. Please do not use it, and tell the sender.',
  ISP_TRANSFER_KEY_OUT_OF_DATE:
    'This file was signed at a time when its key was not in use. Please ask the sender for it again.',
  ISP_TRANSFER_UNUSABLE_KEY:
    'The key that this setting keeps for the sender does not work. Please ask whoever looks after the keys.',
  ISP_TRANSFER_ALTERED:
    'This file was changed after it was signed. Please do not use it, and ask the sender for it again.',
  ISP_TRANSFER_WRONG_SENDER:
    'This file names one setting as its sender, and is signed by another. Please do not use it, and tell both.',
  ISP_TRANSFER_BAD_CONTENT:
    'This file is truly from its sender, but something in it is missing or not as it should be. Please ask the sender for it again.',
  ISP_TRANSFER_BAD_PLAN:
    'This file is truly from its sender, but the plan in it cannot be read. Please ask the sender for it again.',
  ISP_TRANSFER_WRONG_RECIPIENT:
    'This file was sent to another setting. Please do not keep it, and tell the sender.',
  ISP_TRANSFER_NOT_YET_VALID:
    'This file is dated later than now. Please check the date and time of this computer, or ask the sender.',
  ISP_TRANSFER_EXPIRED:
    'This file could be opened until a date that has passed. Please ask the sender for a new one.',
  ISP_TRANSFER_WRONG_CHILD:
    'The plan in this file is about another child than the one that you chose.',
  ISP_TRANSFER_DOCUMENT_ALTERED:
    'A document is not the one that the plan names. Please ask the sender for it again.',
  ISP_TRANSFER_UNKNOWN_DOCUMENT: 'The plan in this file names no such document.',
  ISP_TRANSFER_OLDER_REVISION:
    'You already have a later revision of this plan. Nothing was changed.',
  ISP_TRANSFER_REPLAYED:
    'This file was taken in before. Nothing was changed. If you expected a newer plan, please ask the sender.',
  ISP_TRANSFER_WRONG_RECEIPT: 'This receipt is for another file than the one that you sent.',
} as const;

export type TransferIssueCode = keyof typeof transferSentences;

/** What stood in the way. `path` is a JSON Pointer into the signed content, `''` for the whole file. */
export interface TransferIssue extends Issue {
  readonly code: TransferIssueCode;
}

/** A refusal with this code. */
export function refuse(
  code: TransferIssueCode,
  data?: Readonly<Record<string, unknown>>,
  path = '',
): { readonly ok: false; readonly error: TransferIssue } {
  return err({ code, path, message: transferSentences[code], ...(data && { data }) });
}
