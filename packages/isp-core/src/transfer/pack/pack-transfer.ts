/** Makes the file that goes to the next setting. */
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { encodeUtf8 } from '../../kernel/utf8.ts';
import { subjectOf } from '../content/subject-of.ts';
import type { TransferContent } from '../content/content-schema.ts';
import { readContent } from '../content/read-content.ts';
import { TRANSFER_VERSION } from '../content/version.ts';
import { seal } from '../envelope/seal.ts';
import { sign } from '../envelope/sign.ts';
import { defaultLimits } from '../limits.ts';
import { cutFor } from './minimum-set.ts';
import { packDocuments } from './pack-documents.ts';
import type { PackOptions, TransferInput } from './transfer-input.ts';

/**
 * The plan in a signed envelope, sealed where `encryptTo` is given: one JSON text, to be kept and sent
 * as it is. What the receiving setting may not see is taken out and listed. Rejects with a sentence where
 * the input contradicts itself, such as consent without the name of who gave it, or the file would be
 * too large to be opened.
 */
export async function packTransfer(input: TransferInput, options: PackOptions): Promise<string> {
  const { signWith, encryptTo } = options;
  const text = canonicalJson(await contentOf(input));
  const check = readContent(encodeUtf8(text), Number.POSITIVE_INFINITY);
  if (!check.ok) throw new RangeError(`${check.error.code} at ${whereIn(check.error.data)}`);
  const signed = await sign(text, 'transfer', signWith);
  const file = encryptTo ? await seal(signed, encryptTo) : signed;
  if (file.length > defaultLimits.maxLength) {
    throw new RangeError('The file would be larger than receivers open: send documents beside it');
  }
  return file;
}

async function contentOf(input: TransferInput): Promise<TransferContent> {
  const { set = 'full', changeLog, purpose, lawfulAuthority, sender, recipient } = input;
  const { plan, withheld } = cutFor(input.plan, set, input.table);
  return {
    ...{ format: 'isp-transfer', formatVersion: TRANSFER_VERSION, id: input.id },
    ...{ purpose, lawfulAuthority, sender, recipient },
    subject: subjectOf(plan),
    issuedAt: input.issuedAt,
    expiresAt: input.expiresAt,
    ...{ set, plan },
    withheld: [...withheld],
    ...(changeLog && {
      changeLog: { entries: changeLog.entries.length, head: changeLog.head },
    }),
    documents: await packDocuments(plan, input.documents ?? [], input.inlineUpTo),
  };
}

const whereIn = (data: Readonly<Record<string, unknown>> | undefined) =>
  JSON.stringify(data?.['at'] ?? data?.['issues'] ?? '');
