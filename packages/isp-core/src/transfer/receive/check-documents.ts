/** Checks the documents that came beside a plan by the digests that the plan has of them. */
import type { Plan } from '../../plan/plan.ts';
import type { Received } from '../open/received.ts';
import { sha256Hex } from '../sha256.ts';

/** A file that came along. */
export interface FileBeside {
  /** Its name without folders: `report.pdf`. */
  readonly name: string;
  readonly content: Uint8Array;
}

export interface DocumentCheck {
  /** The id of its line in the plan; absent for a file that the plan does not name. */
  readonly document?: string;
  /** The file that it is in; absent where it is in the transfer itself or not here. */
  readonly file?: string;
  /**
   * `here`: its bytes are those that the plan’s digest is of. `altered`: a file of its name has other
   * bytes. `missing`: it was to come beside. `not-sent`: the sender says that it was not sent.
   * `unknown`: no document of the plan.
   */
  readonly state: 'here' | 'altered' | 'missing' | 'not-sent' | 'unknown';
}

/**
 * One entry for each document of the plan, and one for each file that is none of them. A file is known
 * by its bytes, whatever it is called; where no bytes fit, by the document’s id or title as its name.
 */
export async function checkDocuments(
  { plan, documents }: Pick<Received, 'plan' | 'documents'>,
  files: readonly FileBeside[],
): Promise<DocumentCheck[]> {
  const digests = new Map<FileBeside, string>();
  for (const file of files) digests.set(file, await sha256Hex(file.content));
  const used = new Set<FileBeside>();
  const checks = documents.map(({ document, sha256, sent, content }): DocumentCheck => {
    if (content) return { document, state: 'here' };
    const right = files.find((file) => digests.get(file) === sha256);
    const named = right ?? files.find((file) => isNamed(file, document, plan));
    if (!named) return { document, state: sent === 'not-sent' ? 'not-sent' : 'missing' };
    used.add(named);
    return { document, file: named.name, state: right ? 'here' : 'altered' };
  });
  const known = new Set(documents.map(({ sha256 }) => sha256));
  const others = files.filter((file) => !used.has(file) && !known.has(digests.get(file) ?? ''));
  return [
    ...checks,
    ...others.map(({ name }): DocumentCheck => ({ file: name, state: 'unknown' })),
  ];
}

function isNamed({ name }: FileBeside, document: string, { documents }: Plan): boolean {
  const title = documents.find(({ id }) => id === document)?.title.toLowerCase();
  const names = [name, name.replace(/\.[^.]*$/, '')].map((each) => each.toLowerCase());
  return names.includes(document) || (title !== undefined && names.includes(title));
}
