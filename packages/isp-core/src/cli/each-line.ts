/** A stream of documents, one on each line: each is read, dealt with and let go before the next. */
import type { Issue } from '../kernel/issue.ts';
import { err, type Result } from '../kernel/result.ts';
import { linesOf } from './lines-of.ts';
import { lineTooLarge, MAX_BYTES, openDocument, type OpenedDocument } from './open-document.ts';
import { cannotOpen } from './read-plan-file.ts';
import type { Streams } from './streams.ts';

/** Stops early only where nobody reads what is printed. Gives an issue where standard input itself breaks off. */
export async function forEachLine(
  streams: Streams,
  deal: (line: number, opened: Result<OpenedDocument, readonly Issue[]>) => void,
): Promise<Issue | undefined> {
  const lines = linesOf(streams.input(), { maxBytes: MAX_BYTES });
  for (;;) {
    let next;
    try {
      next = await lines.next();
    } catch (error) {
      return cannotOpen(error);
    }
    if (next.done === true) return undefined;
    const { number, bytes } = next.value;
    deal(number, bytes ? openDocument(bytes) : err([lineTooLarge]));
    if (!(await streams.taken())) {
      await lines.return(undefined);
      return undefined;
    }
  }
}
