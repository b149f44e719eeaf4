/** Answers the sender: we have it. */
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { RECEIPT_VERSION, TRANSFER_VERSION } from '../content/version.ts';
import { sign } from '../envelope/sign.ts';
import type { SignWith } from '../keys.ts';
import type { Received } from '../open/received.ts';
import { receiptSchema, type Receipt, type ReceiptResult } from './receipt-schema.ts';

export interface ReceiptOptions {
  readonly signWith: SignWith;
  /** The present, an RFC 3339 instant. */
  readonly at: string;
  /** Who took it in. */
  readonly by?: string;
  /** Default: `taken-in`. */
  readonly outcome?: Receipt['outcome'];
  /** What became of the plan, from `receiptResult`. */
  readonly result?: ReceiptResult;
  /** Ids of documents that have come beside the file since, and are the right ones. */
  readonly documentsHere?: readonly string[];
}

/** A signed receipt, which the sender reads with `openReceipt`. It names the file and says nothing of the child. */
export async function receiptFor(received: Received, options: ReceiptOptions): Promise<string> {
  const { signWith, at, by, outcome = 'taken-in', result, documentsHere = [] } = options;
  const receipt: Receipt = {
    format: 'isp-transfer-receipt',
    // Readers of 1.0 know no result, and refuse in a file of 1.0 what they do not know.
    formatVersion: result ? RECEIPT_VERSION : TRANSFER_VERSION,
    transfer: received.id,
    file: received.fileDigest,
    sender: received.recipient,
    recipient: received.sender,
    receivedAt: at,
    ...(by !== undefined && { receivedBy: by }),
    missingDocuments: received.documents
      .filter(({ document, content }) => !content && !documentsHere.includes(document))
      .map(({ document }) => document),
    outcome,
    ...(result && { result }),
  };
  return sign(canonicalJson(receiptSchema.parse(receipt)), 'receipt', signWith);
}
