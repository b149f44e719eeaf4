/** Which documents go into the file, which beside it, and which were not sent. */
import type { Plan } from '../../plan/plan.ts';
import type { SentDocument } from '../content/content-schema.ts';
import { encodeBase64url } from '../envelope/exact-base64url.ts';
import { sha256Hex } from '../sha256.ts';
import type { DocumentToSend } from './transfer-input.ts';

const ONE_MEGABYTE = 1_000_000;

/** One entry for each document that the view names. Throws where bytes are not those that the plan’s digest is of. */
export async function packDocuments(
  { documents: named }: Plan,
  toSend: readonly DocumentToSend[],
  inlineUpTo = ONE_MEGABYTE,
): Promise<SentDocument[]> {
  const all: SentDocument[] = [];
  let left = inlineUpTo;
  for (const { id: document, sha256, title } of named) {
    const content = toSend.find((each) => each.document === document)?.content;
    if (content && (await sha256Hex(content)) !== sha256) {
      throw new RangeError(`“${title}” is not the document whose digest the plan has.`);
    }
    const fits = content !== undefined && content.length <= left;
    if (fits) left -= content.length;
    all.push({
      ...{ document, sha256, sent: fits ? 'inline' : content ? 'beside' : 'not-sent' },
      ...(fits && { content: encodeBase64url(content) }),
    });
  }
  return all;
}
