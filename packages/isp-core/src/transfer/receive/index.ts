/** A plan that came, taken into a setting’s own records: whose it is, what becomes of it, and what a person decides. */
export type { Issue } from '../../kernel/issue.ts';
export type { Result } from '../../kernel/result.ts';
export { acceptReception } from './accept-reception.ts';
export type {
  Acceptance,
  AcceptOptions,
  Accepted,
  ArrivedAt,
  ConflictDecision,
  MoveMade,
} from './acceptance.ts';
export type { Beside } from './beside-lines.ts';
export { checkChangeLog, type LogCheck } from './check-log.ts';
export { checkDocuments, type DocumentCheck, type FileBeside } from './check-documents.ts';
export type { ChildDecision } from './find-record.ts';
export { matchChild, type Agreement, type ChildMatch } from './match-child.ts';
export { noteReceipt, type NoteReceiptOptions } from './note-receipt.ts';
export { receiptResult } from './receipt-result.ts';
export {
  receiveCodes,
  type CodeWords,
  type ReceiveCode,
  type ReceiveFate,
} from './receive-codes.ts';
export { RECEIVED, receivedIn, type ReceivedNote } from './received-note.ts';
export { countReceived, waits, type ReceiveLine } from './receive-report.ts';
export { receiveTransfer } from './receive-transfer.ts';
export type { Reception, ReceiveOptions, ReceiveOutcome } from './reception.ts';
