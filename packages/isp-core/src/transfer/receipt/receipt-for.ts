/** Answers the sender: we have it. */
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { TRANSFER_VERSION } from '../content/version.ts';
import { sign } from '../envelope/sign.ts';
import type { SignWith } from '../keys.ts';
import type { Received } from '../open/received.ts';
import { receiptSchema, type Receipt } from './receipt-schema.ts';

export interface ReceiptOptions {
  readonly signWith: SignWith;
  /** The present, an RFC 3339 instant. */
  readonly at: string;
  /** Who took it in. */
  readonly by?: string;
  /** Default: `taken-in`. */
  readonly outcome?: Receipt['outcome'];
}

/** A signed receipt, which the sender reads with `openReceipt`. It names the file and says nothing of the child. */
export async function receiptFor(received: Received, options: ReceiptOptions): Promise<string> {
  const { signWith, at, by, outcome = 'taken-in' } = options;
  const receipt: Receipt = {
    format: 'isp-transfer-receipt',
    formatVersion: TRANSFER_VERSION,
    transfer: received.id,
    file: received.fileDigest,
    sender: received.recipient,
    recipient: received.sender,
    receivedAt: at,
    ...(by !== undefined && { receivedBy: by }),
    missingDocuments: received.documents
      .filter(({ content }) => content === undefined)
      .map(({ document }) => document),
    outcome,
  };
  return sign(canonicalJson(receiptSchema.parse(receipt)), 'receipt', signWith);
}
