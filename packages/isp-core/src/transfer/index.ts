export { transferSentences, type TransferIssue, type TransferIssueCode } from './transfer-issue.ts';
export type { SealingKey, SigningAlgorithm, SignWith, TransferKey } from './keys.ts';
export type { SettingIdentity, SettingNumber } from './setting-identity.ts';
export { TRANSFER_VERSION } from './content/version.ts';
export type {
  Subject,
  TransferContent,
  TransferPurpose,
  TransferSet,
} from './content/content-schema.ts';
export {
  lawfulAuthorities,
  type AuthorityEntry,
  type LawfulAuthority,
} from './content/lawful-authority.ts';
export type { NewerMembers } from './content/newer-members.ts';
export { packTransfer } from './pack/pack-transfer.ts';
export type { DocumentToSend, PackOptions, TransferInput } from './pack/transfer-input.ts';
export { toTransferFile } from './envelope/from-other-signer.ts';
export { openTransfer } from './open/open-transfer.ts';
export { checkDocument } from './open/open-documents.ts';
export {
  seenInMemory,
  type ExpectedSubject,
  type OpenLimits,
  type OpenOptions,
  type SeenFile,
  type SeenFiles,
} from './open/open-options.ts';
export type {
  IdentityCheck,
  IdentityPart,
  Received,
  ReceivedDocument,
  Standing,
} from './open/received.ts';
export { parseTrust } from './trust/parse-trust.ts';
export { sealingKeyFor } from './trust/find-key.ts';
export type { Trust, TrustedKey, TrustedSetting } from './trust/trust.ts';
export { receiptFor, type ReceiptOptions } from './receipt/receipt-for.ts';
export { openReceipt, type OpenReceiptOptions } from './receipt/open-receipt.ts';
export type { Receipt, ReceiptResult } from './receipt/receipt-schema.ts';
export {
  previewTransfer,
  type Previewable,
  type TransferPreview,
} from './view/preview-transfer.ts';
export { receiverView, type ReceiverView, type ReceiverViewOptions } from './view/receiver-view.ts';
export type { DayOne } from './view/day-one.ts';
export type { Unfinished } from './view/unfinished.ts';
export type { WhatWorks } from './view/what-works.ts';
export type { KnowsTheChild } from './view/who-knows.ts';
