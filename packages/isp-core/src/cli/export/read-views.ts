/** The plans that were named, each as the audience may see it. */
import { viewFor, type View } from '../../access/view-for.ts';
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { findFiles } from '../find-files.ts';
import type { Misuse } from '../misuse.ts';
import { readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { todayHere } from '../today-here.ts';

export interface ReadViews {
  readonly list: readonly View[];
  /** Files that could not be read. */
  readonly issues: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}

export async function readViews(
  names: readonly string[],
  { audience, takesMany }: { readonly audience: string; readonly takesMany: boolean },
  streams: Streams,
): Promise<Result<ReadViews, Misuse>> {
  const list: View[] = [];
  const issues: { file: string; issues: readonly Issue[] }[] = [];
  for await (const found of findFiles(names)) {
    if (!takesMany && list.length + issues.length > 0) {
      return err({ sentence: 'This writes one plan at a time: name one file.' });
    }
    const { file } = found;
    const read = found.issues ? err(found.issues) : await readPlanFile(file, streams);
    if (read.ok) list.push(viewFor(read.value.plan, { audience, today: todayHere() }));
    else issues.push({ file, issues: read.error });
  }
  return ok({ list, issues });
}
