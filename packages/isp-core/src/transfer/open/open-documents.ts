/** The documents in and beside a file, each checked by its digest. */
import { err, ok, type Result } from '../../kernel/result.ts';
import type { SentDocument } from '../content/content-schema.ts';
import { decodeBase64url } from '../envelope/exact-base64url.ts';
import { sha256Hex } from '../sha256.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import type { Received, ReceivedDocument } from './received.ts';

export async function openDocuments(
  documents: readonly SentDocument[],
): Promise<Result<ReceivedDocument[], TransferIssue>> {
  const opened: ReceivedDocument[] = [];
  for (const [i, { content, ...rest }] of documents.entries()) {
    const bytes = content === undefined ? undefined : decodeBase64url(content);
    const isSame = content === undefined || (bytes && (await sha256Hex(bytes)) === rest.sha256);
    if (!isSame) return altered(rest.document, `/documents/${i}`);
    opened.push({ ...rest, ...(bytes && { content: bytes }) });
  }
  return ok(opened);
}

/** Checks the bytes of a document that came beside the file. `document` is the id of its line in the plan. */
export async function checkDocument(
  { documents }: Received,
  document: string,
  bytes: Uint8Array,
): Promise<Result<ReceivedDocument, TransferIssue>> {
  const at = documents.findIndex((each) => each.document === document);
  const named = documents[at];
  if (!named) return refuse('ISP_TRANSFER_UNKNOWN_DOCUMENT', { document });
  if ((await sha256Hex(bytes)) !== named.sha256) {
    return err(altered(document, `/documents/${at}`).error);
  }
  return ok({ ...named, content: bytes });
}

const altered = (document: string, path: string) =>
  refuse('ISP_TRANSFER_DOCUMENT_ALTERED', { document }, path);
